/* Numbers of many words: a factorial, powers modulo a prime, Fibonacci, a square root. */
#include "program.h"

enum { WORDS = 18 };

static void times(uint32_t number[WORDS], uint32_t factor)
{
    uint64_t carry = 0;
    for (int i = 0; i < WORDS; i++) {
        carry += (uint64_t)number[i] * factor;
        number[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

static uint32_t divided(uint32_t number[WORDS], uint32_t by)
{
    uint64_t rest = 0;
    for (int i = WORDS; i--;) {
        rest = rest << 32 | number[i];
        number[i] = (uint32_t)(rest / by);
        rest %= by;
    }
    return (uint32_t)rest;
}

static void plus(uint32_t number[WORDS], const uint32_t other[WORDS])
{
    unsigned carry = 0;
    for (int i = 0; i < WORDS; i++) {
        uint64_t sum = (uint64_t)number[i] + other[i] + carry;
        number[i] = (uint32_t)sum;
        carry = (unsigned)(sum >> 32);
    }
}

static void print_decimal(uint32_t number[WORDS])
{
    char digits[200];
    int at = 199, left = 1;
    digits[at] = 0;
    while (left) {
        digits[--at] = (char)('0' + divided(number, 10));
        left = 0;
        for (int i = 0; i < WORDS; i++)
            left |= number[i] != 0;
    }
    print("%s\n", digits + at);
}

static uint32_t power(uint32_t base, uint64_t exponent, uint32_t modulus)
{
    uint64_t result = 1, square = base;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1)
            result = result * square % modulus;
        square = square * square % modulus;
    }
    return (uint32_t)result;
}

static uint32_t root(uint64_t n)
{
    uint64_t result = 0;
    for (uint64_t bit = 1ULL << 62; bit; bit >>= 2) {
        if (n >= result + bit) {
            n -= result + bit;
            result = (result >> 1) + bit;
        } else
            result >>= 1;
    }
    return (uint32_t)result;
}

void big_numbers(void)
{
    static uint32_t number[WORDS], other[WORDS];
    number[0] = 1;
    for (uint32_t i = 2; i <= 90; i++)
        times(number, i);
    print_decimal(number);
    for (int i = 0; i < WORDS; i++)
        number[i] = other[i] = 0;
    other[0] = 1;
    for (int i = 0; i < 300; i++) {
        plus(number, other);
        for (int j = 0; j < WORDS; j++) {
            uint32_t swapped = number[j];
            number[j] = other[j];
            other[j] = swapped;
        }
    }
    print_decimal(number);
    print("%u %u %u\n", power(3, 1000000006, 1000000007), power(7, 0x123456789abcdefULL, 998244353),
          root(0xfffffffe00000001u));
}
