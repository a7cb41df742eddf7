/* Runs every program; each begins with its name, so that a difference has an address. */
#include "program.h"

static const struct {
    const char *name;
    void (*run)(void);
} programs[] = {
    {"sorting", sorting},       {"strings", strings},       {"division", division},
    {"formats", formats},       {"recursion", recursion},   {"structures", structures},
    {"switches", switches},     {"checksums", checksums},   {"bits", bits},
    {"matrices", matrices},     {"big numbers", big_numbers}, {"containers", containers},
    {"floating", floating},
};

int main(void)
{
    for (unsigned i = 0; i < sizeof programs / sizeof *programs; i++) {
        print("== %s\n", programs[i].name);
        programs[i].run();
    }
    print("== end\n");
    return 0;
}
