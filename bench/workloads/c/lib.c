/* SPDX-License-Identifier: Apache-2.0 */
/* only for compiler-generated calls in freestanding builds */
#include <stddef.h>
#include <stdint.h>
void *memcpy(void *d, const void *s, size_t n) { uint8_t *p = d; const uint8_t *q = s; while (n--) *p++ = *q++; return d; }
void *memset(void *d, int c, size_t n) { uint8_t *p = d; while (n--) *p++ = (uint8_t)c; return d; }
char *strcpy(char *d, const char *s) { char *r = d; while ((*d++ = *s++)); return r; }
