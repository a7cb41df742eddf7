/* SPDX-License-Identifier: Apache-2.0 */
/* Runs a workload on Unicorn: unicorn a64|a32 IMAGE.bin. The image's mailbox says how often. Prints the result
 * word, the done word, and the CPU seconds that emulation took. Built by bench/unicorn.ts. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unicorn/unicorn.h>

#define BASE 0x40200000ull

static double seconds(void)
{
    struct rusage r;
    getrusage(RUSAGE_SELF, &r);
    return r.ru_utime.tv_sec + r.ru_stime.tv_sec + (r.ru_utime.tv_usec + r.ru_stime.tv_usec) * 1e-6;
}

static int check(const char *what, uc_err error)
{
    if (error) fprintf(stderr, "%s: %s\n", what, uc_strerror(error));
    return error != UC_ERR_OK;
}

int main(int argc, char **argv)
{
    static uint8_t image[1 << 20];
    if (argc != 3) return 2;
    int is64 = !strcmp(argv[1], "a64");
    FILE *file = fopen(argv[2], "rb");
    if (!file) return perror(argv[2]), 1;
    size_t bytes = fread(image, 1, sizeof image, file);
    fclose(file);
    uc_engine *uc;
    uc_arch arch = is64 ? UC_ARCH_ARM64 : UC_ARCH_ARM;
    int model = is64 ? (int)UC_CPU_ARM64_A57 : (int)UC_CPU_ARM_CORTEX_A15;
    if (check("uc_open", uc_open(arch, UC_MODE_ARM, &uc))) return 1;
    if (check("cpu model", uc_ctl_set_cpu_model(uc, model))) return 1;
    if (check("RAM", uc_mem_map(uc, 0x40000000, 16 << 20, UC_PROT_ALL))) return 1;
    if (check("image", uc_mem_write(uc, BASE, image, bytes))) return 1;
    double before = seconds();
    if (check("uc_emu_start", uc_emu_start(uc, BASE + 8, BASE + 0x200, 0, 0))) return 1;
    double after = seconds();
    uint32_t mailbox[4];
    if (check("mailbox", uc_mem_read(uc, BASE + 0x100, mailbox, sizeof mailbox))) return 1;
    printf("%08" PRIx32 " %08" PRIx32 " %.6f\n", mailbox[2], mailbox[3], after - before);
    uc_close(uc);
    return 0;
}
