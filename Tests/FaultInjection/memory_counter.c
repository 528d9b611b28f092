// Counts what the engine asks of memory, for scripts/bench: preloaded, it stands before malloc and swift_retain.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

long bench_allocations;
long bench_retains;

extern void *__libc_malloc(size_t size);

void *malloc(size_t size) {
  __atomic_add_fetch(&bench_allocations, 1, __ATOMIC_RELAXED);
  return __libc_malloc(size);
}

static void *count_retain(const char *name, void **real, void *object) {
  if (*real == NULL) *real = dlsym(RTLD_NEXT, name);
  __atomic_add_fetch(&bench_retains, 1, __ATOMIC_RELAXED);
  return ((void *(*)(void *))*real)(object);
}

void *swift_retain(void *object) {
  static void *real;
  return count_retain("swift_retain", &real, object);
}

void *swift_bridgeObjectRetain(void *object) {
  static void *real;
  return count_retain("swift_bridgeObjectRetain", &real, object);
}
