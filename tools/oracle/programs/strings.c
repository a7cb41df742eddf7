/* Text: searching, comparing, splitting, reversing, moving where source and target overlap. */
#include "program.h"

static int compare(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return (unsigned char)*a - (unsigned char)*b;
}

static const char *find(const char *text, const char *word)
{
    for (; *text; text++) {
        const char *t = text, *w = word;
        while (*w && *t == *w)
            t++, w++;
        if (!*w)
            return text;
    }
    return NULL;
}

static char *reverse(char *text)
{
    for (size_t i = 0, j = length_of(text); i + 1 < j; i++) {
        char c = text[i];
        text[i] = text[--j];
        text[j] = c;
    }
    return text;
}

static int words(char *text, char *list[], int most)
{
    int count = 0;
    while (*text) {
        while (*text == ' ' || *text == ',')
            *text++ = 0;
        if (*text && count < most)
            list[count++] = text;
        while (*text && *text != ' ' && *text != ',')
            text++;
    }
    return count;
}

static long number(const char *text, int base)
{
    long value = 0, sign = 1;
    if (*text == '-')
        sign = -1, text++;
    for (; *text; text++) {
        int digit = *text <= '9' ? *text - '0' : (*text | 32) - 'a' + 10;
        if (digit < 0 || digit >= base)
            break;
        value = value * base + digit;
    }
    return sign * value;
}

void strings(void)
{
    char text[] = "the quick, brown fox jumps over  the lazy dog";
    char moved[64] = "abcdefghijklmnopqrstuvwxyz";
    char *list[12];
    const char *found = find(text, "jumps");
    print("%d %d %d\n", compare("abc", "abd"), compare("abc", "ab"), compare("", ""));
    print("%d %s\n", (int)(found - text), find(text, "cat") ? "cat" : "no cat");
    int count = words(text, list, 12);
    for (int i = 0; i < count; i++)
        print("%s|", reverse(list[i]));
    copy_bytes(moved + 3, moved, 20);
    print("\n%s\n", moved);
    copy_bytes(moved, moved + 5, 20);
    print("%s\n", moved);
    print("%ld %ld %ld %ld\n", number("-12345", 10), number("7fffFFFF", 16), number("z", 36), number("12x", 10));
}
