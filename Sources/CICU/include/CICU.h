// The ICU calls Doorstep uses, as plain UTF-8 in and out. No ICU type leaves this target.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// Finds the words of one text at a time. Not thread safe: one caller at a time.
typedef struct cicu_word_breaker cicu_word_breaker;

/// A word breaker for `locale` ("en_GB"). NULL on failure, with ICU's error code in `error`. Close it after use.
cicu_word_breaker *_Nullable cicu_word_breaker_open(const char *locale, int32_t *error);

void cicu_word_breaker_close(cicu_word_breaker *breaker);

/// Starts on a text, which must stay in place until the last call of `cicu_word_breaker_next`. False on failure.
bool cicu_word_breaker_start(cicu_word_breaker *breaker, const uint8_t *utf8, int32_t length);

/// The next words as (start, end) pairs of byte offsets; segments of spaces, signs and emoji are passed over.
/// `pairs` holds `capacity` pairs. Returns how many were written: fewer than `capacity` means the text is done.
int32_t cicu_word_breaker_next(cicu_word_breaker *breaker, int32_t *pairs, int32_t capacity);

/// The text in the form that search compares (see TextFolding). At most `limit` combining marks in a row are read, which
/// keeps the time linear. NULL when memory runs out or the text passes 32 MiB; otherwise release it with `free`. Not
/// terminated by a zero.
uint8_t *_Nullable cicu_fold(const uint8_t *utf8, int32_t length, int32_t limit, int32_t *folded_length);

#pragma clang assume_nonnull end

#endif
