/* Variable arguments: many, of mixed widths, handed on. */
#include "program.h"

static long long total(int count, ...)
{
    va_list arguments, again;
    long long sum = 0;
    va_start(arguments, count);
    va_copy(again, arguments);
    for (int i = 0; i < count; i++)
        sum += i & 1 ? va_arg(arguments, long long) : va_arg(arguments, int);
    for (int i = 0; i < count; i++)
        sum = sum * 3 + (i & 1 ? va_arg(again, long long) : va_arg(again, int));
    va_end(again);
    va_end(arguments);
    return sum;
}

static int format(char *buffer, size_t size, const char *text, ...)
{
    va_list arguments;
    va_start(arguments, text);
    int length = format_into(buffer, size, text, arguments);
    va_end(arguments);
    return length;
}

struct pair {
    int32_t first;
    int64_t second;
};

static int64_t pairs(int count, ...)
{
    va_list arguments;
    int64_t sum = 0;
    va_start(arguments, count);
    while (count--) {
        struct pair p = va_arg(arguments, struct pair);
        sum = sum * 7 + p.first - p.second;
    }
    va_end(arguments);
    return sum;
}

void formats(void)
{
    char buffer[24];
    print("%d %5d|%05d|%u|%x|%08x\n", -42, 17, -3, 4000000000u, 0xbeefu, 0xcafeu);
    print("%lld %llu %llx\n", -1234567890123456789LL, 18446744073709551615ULL, 0x0123456789abcdefULL);
    print("%c%c%s%c %%\n", 'a', 'b', "cde", 'f');
    print("%lld\n", total(9, 1, 2LL, 3, -4LL, 5, 6000000000LL, -7, 8LL, 9));
    int length = format(buffer, sizeof buffer, "%s and %s and %d", "one thing", "another thing", 12);
    print("%d %s\n", length, buffer);
    print("%lld\n", (long long)pairs(3, (struct pair){1, 2}, (struct pair){-5, 1LL << 40}, (struct pair){9, -9}));
}
