/* Faults of the disk, put between a program and the C library by LD_PRELOAD.
 *
 * Counts the calls that change files whose path starts with $FAULT_FOLDER: write, pwrite, ftruncate, fsync, fdatasync,
 * unlink, rename. $FAULT_AT=N picks the Nth, from 1. What happens there is $FAULT_KIND:
 *   EIO, ENOSPC   the call fails so; with $FAULT_PERSISTS=1 every later one too
 *   KILL          half of what was to be written is written, then the process is killed
 * With $FAULT_LOG every call is appended there, so that a power cut can be acted out afterwards: one byte for the call
 * (w t s u), the length of the path in 2 bytes, the path, offset and length in 8 bytes each, the bytes written.
 * With $FAULT_COUNT the number of calls is written there at the end.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long calls;
static int log_file = -1;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* The path of an open file below the folder, in a buffer; 0 for any other. */
static int path_of(int file, char *path, size_t size) {
  const char *folder = getenv("FAULT_FOLDER");
  char link[64];
  if (!folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strncmp(path, folder, strlen(folder)) == 0;
}

static void record(char call, const char *path, uint64_t offset, const void *bytes, uint64_t length) {
  const char *name = getenv("FAULT_LOG");
  if (!name) return;
  if (log_file < 0) log_file = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  uint16_t path_length = (uint16_t)strlen(path);
  __typeof__(&write) put = REAL(write);
  if (put(log_file, &call, 1) != 1 || put(log_file, &path_length, 2) != 2) abort();
  if (put(log_file, path, path_length) != path_length) abort();
  if (put(log_file, &offset, 8) != 8 || put(log_file, &length, 8) != 8) abort();
  if (bytes && put(log_file, bytes, length) != (ssize_t)length) abort();
}

/* What is to happen to this call: 0 nothing, an errno, or -1 death. */
static int fate(void) {
  const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND"), *persists = getenv("FAULT_PERSISTS");
  calls++;
  if (!at || !kind) return 0;
  if (calls != atol(at) && !(calls > atol(at) && persists && *persists == '1')) return 0;
  return strcmp(kind, "KILL") == 0 ? -1 : strcmp(kind, "ENOSPC") == 0 ? ENOSPC : EIO;
}

#define MEET_FATE(half, value)                    \
  do {                                            \
    int what = fate();                            \
    if (what) {                                   \
      if (what < 0) {                             \
        half;                                     \
        kill(getpid(), SIGKILL);                  \
      }                                           \
      pthread_mutex_unlock(&lock);                \
      errno = what;                               \
      return value;                               \
    }                                             \
  } while (0)

static ssize_t put(int file, const void *bytes, size_t size, off_t offset) {
  char path[4096];
  if (!path_of(file, path, sizeof path)) return REAL(pwrite)(file, bytes, size, offset);
  pthread_mutex_lock(&lock);
  MEET_FATE((void)REAL(pwrite)(file, bytes, size / 2, offset), -1);
  ssize_t done = REAL(pwrite)(file, bytes, size, offset);
  if (done > 0) record('w', path, (uint64_t)offset, bytes, (uint64_t)done);
  pthread_mutex_unlock(&lock);
  return done;
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) { return put(file, bytes, size, offset); }
ssize_t pwrite64(int file, const void *bytes, size_t size, off_t offset) { return put(file, bytes, size, offset); }

ssize_t write(int file, const void *bytes, size_t size) {
  char path[4096];
  if (!path_of(file, path, sizeof path)) return REAL(write)(file, bytes, size);
  off_t offset = lseek(file, 0, SEEK_CUR);
  ssize_t done = put(file, bytes, size, offset);
  if (done > 0) lseek(file, offset + done, SEEK_SET);
  return done;
}

static int cut(int file, off_t length) {
  char path[4096];
  if (!path_of(file, path, sizeof path)) return REAL(ftruncate)(file, length);
  pthread_mutex_lock(&lock);
  MEET_FATE(, -1);
  int result = REAL(ftruncate)(file, length);
  if (result == 0) record('t', path, (uint64_t)length, NULL, 0);
  pthread_mutex_unlock(&lock);
  return result;
}

int ftruncate(int file, off_t length) { return cut(file, length); }
int ftruncate64(int file, off_t length) { return cut(file, length); }

static int flush(int file) {
  char path[4096];
  if (!path_of(file, path, sizeof path)) return REAL(fsync)(file);
  pthread_mutex_lock(&lock);
  MEET_FATE(, -1);
  int result = REAL(fsync)(file);
  if (result == 0) record('s', path, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return result;
}

int fsync(int file) { return flush(file); }
int fdatasync(int file) { return flush(file); }

int unlink(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  if (!folder || strncmp(path, folder, strlen(folder)) != 0) return REAL(unlink)(path);
  pthread_mutex_lock(&lock);
  MEET_FATE(, -1);
  int result = REAL(unlink)(path);
  if (result == 0) record('u', path, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return result;
}

int rename(const char *from, const char *to) {
  const char *folder = getenv("FAULT_FOLDER");
  if (!folder || strncmp(to, folder, strlen(folder)) != 0) return REAL(rename)(from, to);
  pthread_mutex_lock(&lock);
  MEET_FATE(, -1);
  int result = REAL(rename)(from, to);
  pthread_mutex_unlock(&lock);
  return result;
}

__attribute__((destructor)) static void tell_count(void) {
  const char *name = getenv("FAULT_COUNT");
  if (!name) return;
  FILE *file = fopen(name, "w");
  if (!file) return;
  fprintf(file, "%ld\n", calls);
  fclose(file);
}
