#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

// ICU's warnings are negative: "en_GB" opens with one. Only above zero is an error.
static bool failed(UErrorCode error) { return error > 0; }

// MARK: Words

struct cicu_word_breaker {
  UBreakIterator *iterator;
  UText text;
  int32_t position;
};

cicu_word_breaker *cicu_word_breaker_open(const char *locale, int32_t *error) {
  UErrorCode status = U_ZERO_ERROR;
  UText closed = UTEXT_INITIALIZER;
  cicu_word_breaker *breaker = malloc(sizeof *breaker);
  if (breaker == NULL) {
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaker->text = closed;
  breaker->position = 0;
  breaker->iterator = ubrk_open(UBRK_WORD, locale, NULL, 0, &status);
  *error = status;
  if (failed(status)) {
    free(breaker);
    return NULL;
  }
  return breaker;
}

void cicu_word_breaker_close(cicu_word_breaker *breaker) {
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  free(breaker);
}

bool cicu_word_breaker_start(cicu_word_breaker *breaker, const uint8_t *utf8, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, (const char *)utf8, length, &status);
  ubrk_setUText(breaker->iterator, &breaker->text, &status);
  if (failed(status)) return false;
  breaker->position = ubrk_first(breaker->iterator);
  return true;
}

int32_t cicu_word_breaker_next(cicu_word_breaker *breaker, int32_t *pairs, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t end = ubrk_next(breaker->iterator);
    if (end == UBRK_DONE) break;
    if (ubrk_getRuleStatus(breaker->iterator) >= UBRK_WORD_NUMBER) {
      pairs[2 * count] = breaker->position;
      pairs[2 * count + 1] = end;
      count += 1;
    }
    breaker->position = end;
  }
  return count;
}

// MARK: Folding

// Characters that show nothing: soft hyphen, joiners, direction marks, variation selectors.
static bool is_ignorable(UChar32 c) {
  if (c < 0x300) return c == 0xAD;
  return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || u_charType(c) == U_FORMAT_CHAR;
}

// True when the character's NFKD form begins with a non-starter; this also finds the few whose own class is zero.
static bool is_mark(const UNormalizer2 *nfkd, UChar32 c) { return c >= 0x300 && !unorm2_hasBoundaryBefore(nfkd, c); }

typedef struct {
  UChar *units;
  int32_t length;
} utf16_text;

// Decodes to UTF-16 without ignorable characters and without the marks beyond `limit` in one run: normalising sorts
// each run, and a long one takes quadratic time.
static utf16_text decoded(const UNormalizer2 *nfkd, const uint8_t *utf8, int32_t length, int32_t limit) {
  utf16_text text = {malloc(((size_t)length + 1) * sizeof(UChar)), 0};
  if (text.units == NULL) return text;
  int32_t run = 0, i = 0;
  while (i < length) {
    UChar32 c;
    U8_NEXT_OR_FFFD(utf8, i, length, c);
    if (is_ignorable(c)) continue;
    run = is_mark(nfkd, c) ? run + 1 : 0;
    if (run <= limit) U16_APPEND_UNSAFE(text.units, text.length, c);
  }
  return text;
}

// Normalises and frees the source. Units are NULL when memory ran out, also when the source's were.
static utf16_text normalized(const UNormalizer2 *form, utf16_text source) {
  utf16_text result = {NULL, 0};
  if (source.units == NULL) return result;
  size_t capacity = (size_t)source.length + 32;
  for (int attempt = 0; attempt < 2; attempt++) {
    UErrorCode status = U_ZERO_ERROR;
    result.units = malloc(capacity * sizeof(UChar));
    if (result.units == NULL) break;
    result.length = unorm2_normalize(form, source.units, source.length, result.units, (int32_t)capacity, &status);
    if (!failed(status)) break;
    free(result.units);
    result.units = NULL;
    if (status != U_BUFFER_OVERFLOW_ERROR) break;
    capacity = (size_t)result.length + 1;
  }
  free(source.units);
  return result;
}

// A mark that only decorates its letter. Marks that are letters themselves (the vowel signs of Indian scripts and Thai,
// class 0; nukta, 7; the kana voicing marks, 8; viramas, 9) stay, or words would run together in those languages.
static bool is_accent(UChar32 c) {
  if (c < 0x300 || u_charType(c) != U_NON_SPACING_MARK) return false;
  uint8_t combining_class = u_getCombiningClass(c);
  return combining_class == 1 || combining_class > 9;
}

// Lower-case Latin letters that Unicode does not decompose, and the apostrophes people type. Zero: as it stands.
static char replacement(UChar32 c, char *second) {
  *second = 0;
  switch (c) {
  case 0x00E6: *second = 'e'; return 'a';  // æ
  case 0x0153: *second = 'e'; return 'o';  // œ
  case 0x00FE: *second = 'h'; return 't';  // þ
  case 0x00F0: case 0x0111: return 'd';    // ð đ
  case 0x00F8: return 'o';                 // ø
  case 0x0127: return 'h';                 // ħ
  case 0x0131: return 'i';                 // ı
  case 0x0142: return 'l';                 // ł
  case 0x014B: return 'n';                 // ŋ
  case 0x0167: return 't';                 // ŧ
  case 0x02BB: case 0x02BC: case 0x2018: case 0x2019: case 0x201B: return '\'';
  default: return 0;
  }
}

// Drops accents and replaces letters, from decomposed text; frees the source. The result is at most twice as long.
static utf16_text plain(utf16_text source) {
  utf16_text result = {NULL, 0};
  if (source.units == NULL) return result;
  result.units = malloc(((size_t)source.length * 2 + 1) * sizeof(UChar));
  if (result.units != NULL) {
    int32_t i = 0;
    while (i < source.length) {
      UChar32 c;
      U16_NEXT(source.units, i, source.length, c);
      if (is_accent(c)) continue;
      char second, first = replacement(c, &second);
      U16_APPEND_UNSAFE(result.units, result.length, first != 0 ? (UChar32)first : c);
      if (second != 0) U16_APPEND_UNSAFE(result.units, result.length, (UChar32)second);
    }
  }
  free(source.units);
  return result;
}

// Encodes and frees the source.
static uint8_t *encoded(utf16_text source, int32_t *length) {
  if (source.units == NULL) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  int32_t capacity = source.length < INT32_MAX / 3 ? source.length * 3 + 1 : INT32_MAX;
  char *bytes = malloc((size_t)capacity);
  if (bytes != NULL) u_strToUTF8(bytes, capacity, length, source.units, source.length, &status);
  free(source.units);
  if (bytes != NULL && failed(status)) {
    free(bytes);
    return NULL;
  }
  return (uint8_t *)bytes;
}

uint8_t *cicu_fold(const uint8_t *utf8, int32_t length, int32_t limit, int32_t *folded_length) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
  const UNormalizer2 *casefold = unorm2_getNFKCCasefoldInstance(&status);
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  *folded_length = 0;
  if (failed(status) || length > INT32_MAX / 64) return NULL;  // one byte becomes at most a few units; lengths fit
  utf16_text text = decoded(nfkd, utf8, length, limit);
  text = normalized(casefold, text);
  text = plain(normalized(nfd, text));
  return encoded(normalized(nfc, text), folded_length);
}
