/* What the programs of this directory share: bare-metal C whose only output is text on the UART. Each program is
 * one function; main.c calls them all. Compiled by gcc at several levels and run on vbar and on QEMU. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

void print(const char *format, ...) __attribute__((format(printf, 1, 2)));
int format_into(char *buffer, size_t size, const char *format, va_list arguments);

/* A linear congruential generator: the same numbers everywhere. */
uint32_t next_random(uint32_t *state);

void *copy_bytes(void *to, const void *from, size_t count);
size_t length_of(const char *text);

void sorting(void);
void strings(void);
void division(void);
void formats(void);
void recursion(void);
void structures(void);
void switches(void);
void checksums(void);
void bits(void);
void matrices(void);
void big_numbers(void);
void containers(void);
void floating(void);

#endif
