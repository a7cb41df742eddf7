/* Floating point by libgcc's own arithmetic (A32 and T32: -mfloat-abi=soft). */
#include "program.h"

#ifdef __aarch64__
/* Compiled for the general registers only: nothing to compute with. */
void floating(void) { print("general registers only\n"); }
#else
static double power_of(double base, int exponent)
{
    double result = 1;
    for (int i = 0; i < exponent; i++)
        result *= base;
    return result;
}

static double square_root(double n)
{
    double guess = n > 1 ? n / 2 : 1;
    for (int i = 0; i < 30; i++)
        guess = (guess + n / guess) / 2;
    return guess;
}

static void show(const char *name, double value)
{
    union {
        double value;
        uint64_t bits;
    } view = {value};
    print("%s %016llx %d\n", name, (unsigned long long)view.bits, (int)value);
}

void floating(void)
{
    float small = 0;
    double pi = 0, e = 1, term = 1;
    for (int i = 0; i < 200; i++)
        pi += (i & 1 ? -4.0 : 4.0) / (2 * i + 1);
    for (int i = 1; i < 20; i++)
        e += term /= i;
    for (int i = 1; i < 100; i++)
        small += 1.0f / (float)i;
    show("pi", pi);
    show("e", e);
    show("root", square_root(2));
    show("power", power_of(1.0000001, 500));
    show("harmonic", small);
    show("long", (double)0x7fffffffffffffffLL + (double)(uint64_t)0xffffffff00000001u);
    print("%d %d %d %lld\n", pi < e, (int)(e * 1000), (int)-pi, (long long)(1e18 / 7));
}
#endif
