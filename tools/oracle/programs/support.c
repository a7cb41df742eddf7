/* The UART, a printf with what the programs need, and what gcc calls by itself. */
#include "program.h"

#define UART ((volatile uint32_t *)0x09000000)

static int put_number(char *out, uint64_t value, unsigned base, int negative, int width, char pad)
{
    char digits[24];
    int count = 0, length = 0;
    do {
        unsigned digit = value % base;
        digits[count++] = digit < 10 ? '0' + digit : 'a' + digit - 10;
        value /= base;
    } while (value);
    if (negative && pad == '0')
        out[length++] = '-';
    for (int i = count + negative; i < width; i++)
        out[length++] = pad;
    if (negative && pad != '0')
        out[length++] = '-';
    while (count)
        out[length++] = digits[--count];
    return length;
}

int format_into(char *buffer, size_t size, const char *format, va_list arguments)
{
    size_t at = 0;
    char field[80];
    for (; *format; format++) {
        const char *text = field;
        int length = 0, width = 0, longs = 0;
        char pad = ' ';
        if (*format != '%') {
            if (at + 1 < size)
                buffer[at] = *format;
            at++;
            continue;
        }
        format++;
        if (*format == '0')
            pad = *format++;
        while (*format >= '0' && *format <= '9')
            width = width * 10 + *format++ - '0';
        while (*format == 'l')
            longs++, format++;
        switch (*format) {
        case 'd': {
            int64_t value = longs > 1 ? va_arg(arguments, long long)
                            : longs   ? va_arg(arguments, long)
                                      : va_arg(arguments, int);
            uint64_t magnitude = value < 0 ? -(uint64_t)value : (uint64_t)value;
            length = put_number(field, magnitude, 10, value < 0, width, pad);
            break;
        }
        case 'u':
        case 'x': {
            uint64_t value = longs > 1 ? va_arg(arguments, unsigned long long)
                             : longs   ? va_arg(arguments, unsigned long)
                                       : va_arg(arguments, unsigned);
            length = put_number(field, value, *format == 'x' ? 16 : 10, 0, width, pad);
            break;
        }
        case 's':
            text = va_arg(arguments, const char *);
            length = (int)length_of(text);
            break;
        case 'c':
            field[0] = (char)va_arg(arguments, int);
            length = 1;
            break;
        default:
            field[0] = *format;
            length = 1;
        }
        for (int i = 0; i < length; i++, at++)
            if (at + 1 < size)
                buffer[at] = text[i];
    }
    if (size)
        buffer[at < size ? at : size - 1] = 0;
    return (int)at;
}

void print(const char *format, ...)
{
    char line[256];
    va_list arguments;
    va_start(arguments, format);
    format_into(line, sizeof line, format, arguments);
    va_end(arguments);
    for (const char *c = line; *c; c++)
        *UART = (unsigned char)*c;
}

uint32_t next_random(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 3;
}

size_t length_of(const char *text)
{
    const char *end = text;
    while (*end)
        end++;
    return (size_t)(end - text);
}

void *copy_bytes(void *to, const void *from, size_t count)
{
    char *t = to;
    const char *f = from;
    if (t < f)
        while (count--)
            *t++ = *f++;
    else
        while (count--)
            t[count] = f[count];
    return to;
}

void *memcpy(void *to, const void *from, size_t count) { return copy_bytes(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return copy_bytes(to, from, count); }

void *memset(void *to, int value, size_t count)
{
    char *t = to;
    while (count--)
        *t++ = (char)value;
    return to;
}

/* libgcc's division by zero. */
int raise(int signal) { return signal; }
