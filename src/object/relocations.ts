// Relocation types of the two ABIs by name and number ("ELF for the Arm Architecture", "ELF for the
// Arm 64-bit Architecture").
import type { Isa } from './elf.js';

export const AARCH64_RELOCATIONS: Readonly<Record<string, number>> = {
  R_AARCH64_NONE: 0,
  R_AARCH64_ABS64: 257,
  R_AARCH64_ABS32: 258,
  R_AARCH64_ABS16: 259,
  R_AARCH64_PREL64: 260,
  R_AARCH64_PREL32: 261,
  R_AARCH64_PREL16: 262,
  R_AARCH64_MOVW_UABS_G0: 263,
  R_AARCH64_MOVW_UABS_G0_NC: 264,
  R_AARCH64_MOVW_UABS_G1: 265,
  R_AARCH64_MOVW_UABS_G1_NC: 266,
  R_AARCH64_MOVW_UABS_G2: 267,
  R_AARCH64_MOVW_UABS_G2_NC: 268,
  R_AARCH64_MOVW_UABS_G3: 269,
  R_AARCH64_MOVW_SABS_G0: 270,
  R_AARCH64_MOVW_SABS_G1: 271,
  R_AARCH64_MOVW_SABS_G2: 272,
  R_AARCH64_LD_PREL_LO19: 273,
  R_AARCH64_ADR_PREL_LO21: 274,
  R_AARCH64_ADR_PREL_PG_HI21: 275,
  R_AARCH64_ADR_PREL_PG_HI21_NC: 276,
  R_AARCH64_ADD_ABS_LO12_NC: 277,
  R_AARCH64_LDST8_ABS_LO12_NC: 278,
  R_AARCH64_TSTBR14: 279,
  R_AARCH64_CONDBR19: 280,
  R_AARCH64_JUMP26: 282,
  R_AARCH64_CALL26: 283,
  R_AARCH64_LDST16_ABS_LO12_NC: 284,
  R_AARCH64_LDST32_ABS_LO12_NC: 285,
  R_AARCH64_LDST64_ABS_LO12_NC: 286,
  R_AARCH64_MOVW_PREL_G0: 287,
  R_AARCH64_MOVW_PREL_G0_NC: 288,
  R_AARCH64_MOVW_PREL_G1: 289,
  R_AARCH64_MOVW_PREL_G1_NC: 290,
  R_AARCH64_MOVW_PREL_G2: 291,
  R_AARCH64_MOVW_PREL_G2_NC: 292,
  R_AARCH64_MOVW_PREL_G3: 293,
  R_AARCH64_LDST128_ABS_LO12_NC: 299,
  R_AARCH64_GOTREL64: 307,
  R_AARCH64_GOTREL32: 308,
  R_AARCH64_GOT_LD_PREL19: 309,
  R_AARCH64_LD64_GOTOFF_LO15: 310,
  R_AARCH64_ADR_GOT_PAGE: 311,
  R_AARCH64_LD64_GOT_LO12_NC: 312,
  R_AARCH64_COPY: 1024,
  R_AARCH64_GLOB_DAT: 1025,
  R_AARCH64_JUMP_SLOT: 1026,
  R_AARCH64_RELATIVE: 1027,
};

export const ARM_RELOCATIONS: Readonly<Record<string, number>> = {
  R_ARM_NONE: 0,
  R_ARM_PC24: 1,
  R_ARM_ABS32: 2,
  R_ARM_REL32: 3,
  R_ARM_LDR_PC_G0: 4,
  R_ARM_ABS16: 5,
  R_ARM_ABS12: 6,
  R_ARM_THM_ABS5: 7,
  R_ARM_ABS8: 8,
  R_ARM_SBREL32: 9,
  R_ARM_THM_CALL: 10,
  R_ARM_THM_PC8: 11,
  R_ARM_GOTOFF32: 24,
  R_ARM_BASE_PREL: 25,
  R_ARM_GOT_BREL: 26,
  R_ARM_PLT32: 27,
  R_ARM_CALL: 28,
  R_ARM_JUMP24: 29,
  R_ARM_THM_JUMP24: 30,
  R_ARM_TARGET1: 38,
  R_ARM_V4BX: 40,
  R_ARM_TARGET2: 41,
  R_ARM_PREL31: 42,
  R_ARM_MOVW_ABS_NC: 43,
  R_ARM_MOVT_ABS: 44,
  R_ARM_MOVW_PREL_NC: 45,
  R_ARM_MOVT_PREL: 46,
  R_ARM_THM_MOVW_ABS_NC: 47,
  R_ARM_THM_MOVT_ABS: 48,
  R_ARM_THM_MOVW_PREL_NC: 49,
  R_ARM_THM_MOVT_PREL: 50,
  R_ARM_THM_JUMP19: 51,
  R_ARM_THM_JUMP6: 52,
  R_ARM_THM_ALU_PREL_11_0: 53,
  R_ARM_THM_PC12: 54,
  R_ARM_ABS32_NOI: 55,
  R_ARM_REL32_NOI: 56,
  R_ARM_ALU_PC_G0_NC: 57,
  R_ARM_ALU_PC_G0: 58,
  R_ARM_ALU_PC_G1_NC: 59,
  R_ARM_ALU_PC_G1: 60,
  R_ARM_ALU_PC_G2: 61,
  R_ARM_LDR_PC_G1: 62,
  R_ARM_LDR_PC_G2: 63,
  R_ARM_LDRS_PC_G0: 64,
  R_ARM_LDRS_PC_G1: 65,
  R_ARM_LDRS_PC_G2: 66,
  R_ARM_LDC_PC_G0: 67,
  R_ARM_LDC_PC_G1: 68,
  R_ARM_LDC_PC_G2: 69,
  R_ARM_GOT_PREL: 96,
  R_ARM_THM_JUMP11: 102,
  R_ARM_THM_JUMP8: 103,
};

/** Names that GNU as takes for every target. */
const GENERIC: Record<Isa, Readonly<Record<string, number>>> = {
  a64: { BFD_RELOC_NONE: 0, BFD_RELOC_16: 259, BFD_RELOC_32: 258, BFD_RELOC_64: 257 },
  a32: { BFD_RELOC_NONE: 0, BFD_RELOC_8: 8, BFD_RELOC_16: 5, BFD_RELOC_32: 2 },
};

function inverse(table: Readonly<Record<string, number>>): Map<number, string> {
  return new Map(Object.entries(table).map(([name, type]) => [type, name]));
}

const NAMES = { a64: inverse(AARCH64_RELOCATIONS), a32: inverse(ARM_RELOCATIONS) };

/** Number of a relocation type, undefined when the ABI (or this table) has none of that name. */
export function relocationByName(isa: string, name: string): number | undefined {
  const upper = name.toUpperCase();
  if (isa === 'a64') return AARCH64_RELOCATIONS[upper] ?? GENERIC.a64[upper];
  return ARM_RELOCATIONS[upper] ?? GENERIC.a32[upper];
}

/** `R_AARCH64_CALL26`; `R_AARCH64_<n>` for a type this table does not know. */
export function relocationName(isa: Isa, type: number): string {
  return NAMES[isa].get(type) ?? `${isa === 'a64' ? 'R_AARCH64' : 'R_ARM'}_${type}`;
}
