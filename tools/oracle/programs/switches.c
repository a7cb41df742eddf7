/* Dense and sparse switches, and a machine with a dozen instructions of its own. */
#include "program.h"

static int dense(int n)
{
    switch (n) {
    case 0: return 5;
    case 1: return -1;
    case 2: return n * 100;
    case 3:
    case 4: return n + 1000;
    case 5: n += 3; /* fall through */
    case 6: return n * n;
    case 7: return 0x7fffffff;
    case 8: return 77;
    case 9: return 31;
    default: return -n;
    }
}

static const char *sparse(uint32_t n)
{
    switch (n) {
    case 1: return "one";
    case 1000: return "thousand";
    case 65536: return "64K";
    case 0x7fffffff: return "most";
    case 0x80000000: return "least";
    case 0xffffffff: return "all";
    default: return "other";
    }
}

enum { PUSH, ADD, SUB, MUL, DUP, SWAP, JNZ, DEC, OVER, PRINT, DROP, HALT };

static int machine(const int8_t *code)
{
    int32_t stack[16];
    int top = 0, steps = 0;
    for (int at = 0;; steps++) {
        int32_t kept;
        switch (code[at++]) {
        case PUSH: stack[top++] = code[at++]; break;
        case ADD: top--; stack[top - 1] += stack[top]; break;
        case SUB: top--; stack[top - 1] -= stack[top]; break;
        case MUL: top--; stack[top - 1] = (int32_t)((uint32_t)stack[top - 1] * (uint32_t)stack[top]); break;
        case DUP: stack[top] = stack[top - 1]; top++; break;
        case SWAP: kept = stack[top - 1]; stack[top - 1] = stack[top - 2]; stack[top - 2] = kept; break;
        case JNZ: at += stack[--top] ? code[at] : 1; break;
        case DEC: stack[top - 1]--; break;
        case OVER: stack[top] = stack[top - 2]; top++; break;
        case PRINT: print("%d ", stack[top - 1]); break;
        case DROP: top--; break;
        case HALT: return steps;
        default: return -1;
        }
    }
}

void switches(void)
{
    static const uint32_t some[] = {0, 1, 1000, 65536, 0x7fffffff, 0x80000000, 0xffffffff};
    /* 10 factorial, printed on the way. */
    static const int8_t factorial[] = {PUSH, 1, PUSH, 10, SWAP, OVER, MUL, PRINT, SWAP, DEC, DUP, JNZ, -8, DROP, HALT};
    for (int n = -2; n < 12; n++)
        print("%d ", dense(n));
    for (unsigned i = 0; i < 7; i++)
        print("%s ", sparse(some[i]));
    print("\n");
    print("\n%d steps\n", machine(factorial));
}
