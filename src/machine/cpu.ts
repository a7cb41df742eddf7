// One PE as the host sees it: registers, processor state and system registers by name. Reads and
// writes go straight to the state block in linear memory (isa/gen/layout.ts).
import * as layout from '../../isa/gen/layout.js';
import { sysregNamed } from '../table/sysreg.js';
import type { CoreExports } from './core.js';
import { MODES, modeName, modeNumber, X_OF_BANKED } from './modes.js';

const SLOT_SP = 32;

/** Reads and writes the state block of whichever PE is current. */
export class StateView {
  private cached: DataView | undefined;
  constructor(private readonly core: CoreExports) {}
  private get view(): DataView {
    if (this.cached?.buffer !== this.core.memory.buffer)
      this.cached = new DataView(this.core.memory.buffer);
    return this.cached;
  }
  u32(offset: number): number {
    return this.view.getUint32(offset, true);
  }
  setU32(offset: number, value: number): void {
    this.view.setUint32(offset, value, true);
  }
  u64(offset: number): bigint {
    return this.view.getBigUint64(offset, true);
  }
  setU64(offset: number, value: bigint): void {
    this.view.setBigUint64(offset, BigInt.asUintN(64, value), true);
  }
}

export class Cpu {
  constructor(
    private readonly core: CoreExports,
    private readonly stateView: StateView,
    /** Number of the PE, 0 to cpus - 1; also MPIDR Aff0. */
    readonly index: number,
    private readonly armv7: boolean,
  ) {}

  private get state(): StateView {
    this.core.selectPE(this.index);
    return this.stateView;
  }

  /** X0 to X30; in AArch32 R0 to R14 zero-extended. */
  x(n: number): bigint {
    return this.state.u64(layout.REGS + checked(n, 30) * 8);
  }
  setX(n: number, value: bigint): void {
    this.state.setU64(layout.REGS + checked(n, 30) * 8, value);
  }

  /** R0 to R15 of the current mode; R15 is the address of the next instruction. */
  r(n: number): number {
    if (n === 15) return Number(this.pc);
    return this.state.u32(layout.REGS + checked(n, 15) * 8);
  }
  setR(n: number, value: number): void {
    if (n === 15) this.pc = BigInt(value >>> 0);
    else this.state.setU64(layout.REGS + checked(n, 15) * 8, BigInt(value >>> 0));
  }

  /** V0 to V31, 128 bits; in AArch32 V0 to V15 are Q0 to Q15. */
  v(n: number): bigint {
    const at = layout.VREGS + checked(n, 31) * 16;
    const state = this.state;
    return (state.u64(at + 8) << 64n) | state.u64(at);
  }
  setV(n: number, value: bigint): void {
    const at = layout.VREGS + checked(n, 31) * 16;
    this.state.setU64(at, value);
    this.state.setU64(at + 8, value >> 64n);
  }

  /** D0 to D31: the low half of V0 to V31, in AArch32 the halves of Q0 to Q15. */
  d(n: number): bigint {
    return this.state.u64(layout.VREGS + checked(n, 31) * (this.isAArch32 ? 8 : 16));
  }
  /** S0 to S31: the low words of V0 to V31, in AArch32 the words of Q0 to Q7. */
  s(n: number): number {
    return this.state.u32(layout.VREGS + checked(n, 31) * (this.isAArch32 ? 4 : 16));
  }

  /** The stack pointer in use: SP_ELx by SPSel, or R13. */
  get sp(): bigint {
    return this.state.u64(layout.REGS + (this.isAArch32 ? 13 : SLOT_SP) * 8);
  }
  set sp(value: bigint) {
    const masked = this.isAArch32 ? BigInt.asUintN(32, value) : value;
    this.state.setU64(layout.REGS + (this.isAArch32 ? 13 : SLOT_SP) * 8, masked);
  }

  /** The link register in use: X30 or R14. */
  get lr(): bigint {
    return this.isAArch32 ? BigInt(this.r(14)) : this.x(30);
  }
  set lr(value: bigint) {
    if (this.isAArch32) this.setR(14, Number(BigInt.asUintN(32, value)));
    else this.setX(30, value);
  }

  get pc(): bigint {
    return this.state.u64(layout.PC);
  }
  /** In AArch32 an address with bit 0 set selects T32, as BX does. */
  set pc(value: bigint) {
    if (!this.isAArch32) {
      this.state.setU64(layout.PC, value);
      return;
    }
    if (value & 1n) this.state.setU32(layout.T, 1);
    this.state.setU64(layout.PC, BigInt.asUintN(32, value & ~1n));
  }

  /** CPSR.T: the instruction set of AArch32 in use is T32. */
  get isT32(): boolean {
    return this.isAArch32 && this.state.u32(layout.T) !== 0;
  }

  get isAArch32(): boolean {
    return this.state.u32(layout.NRW) !== 0;
  }

  /** The instruction set in use. */
  get isa(): 'a64' | 'a32' {
    return this.isAArch32 ? 'a32' : 'a64';
  }

  /** Current Exception level; in AArch32 the privilege level of the mode. */
  get EL(): 0 | 1 | 2 | 3 {
    return this.state.u32(layout.EL) as 0 | 1 | 2 | 3;
  }

  /** `svc`, `hyp`, …; in AArch64 `el0t`, `el1t`, `el1h`, `el2t`, `el2h`. */
  get mode(): string {
    const state = this.state;
    if (this.isAArch32) return modeName(state.u32(layout.MODE));
    return `el${this.EL}${state.u32(layout.SPSEL) ? 'h' : 't'}`;
  }

  /** Changes the AArch32 mode; banked registers follow. Throws RangeError for a mode the PE does not have. */
  set mode(name: string) {
    const number = modeNumber(name);
    if (number === undefined || !this.isAArch32 || name === 'mon' || !this.hasMode(name))
      throw new RangeError(`no mode '${name}' here: one of ${Object.keys(MODES).join(', ')}`);
    this.core.selectPE(this.index);
    this.core.hostMode(number);
  }

  /** Hyp mode is for Armv7-A PEs alone: EL2 of the others uses AArch64. */
  private hasMode(name: string): boolean {
    return this.armv7 || name !== 'hyp';
  }

  /**
   * PSTATE as an SPSR shows it; CPSR in AArch32. On an Armv8-A PE a value of the other Execution state
   * (M[4]) changes to it.
   */
  get pstate(): number {
    this.core.selectPE(this.index);
    return (this.isAArch32 ? this.core.hostCPSR() : this.core.hostPSTATE()) >>> 0;
  }
  set pstate(value: number) {
    const aarch32 = this.isAArch32;
    this.core.selectPE(this.index);
    if (aarch32) this.core.hostSetCPSR(value);
    else this.core.hostSetPSTATE(value);
  }
  get cpsr(): number {
    return this.pstate;
  }
  set cpsr(value: number) {
    this.pstate = value;
  }

  /**
   * A system register under its AArch64 or AArch32 name in any case: `VBAR_EL2`, `hvbar`, `HSR`,
   * `SP_EL1`, `SP_hyp`, `LR_usr`, `SPSR_abt`, `ELR_hyp`. Throws RangeError for an unknown name.
   */
  sysreg(name: string): bigint {
    const banked = this.bankedOffset(name);
    if (banked !== undefined)
      return banked.bits === 64
        ? this.state.u64(banked.offset)
        : BigInt(this.state.u32(banked.offset));
    const special = this.specialRegister(name);
    if (special !== undefined) return special;
    const view = viewNamed(name);
    const value = this.state.u64(layout.SYSREGS + view.register.index * 8) >> BigInt(view.lo);
    return view.bits === 32 ? BigInt.asUintN(32, value) : value;
  }

  /** Writes all bits of the storage, whatever software could write. */
  setSysreg(name: string, value: bigint): void {
    const banked = this.bankedOffset(name);
    if (banked !== undefined) {
      if (banked.bits === 64) this.state.setU64(banked.offset, value);
      else if (banked.offset < layout.REGS + 31 * 8)
        this.state.setU64(banked.offset, BigInt.asUintN(32, value));
      else this.state.setU32(banked.offset, Number(BigInt.asUintN(32, value)));
      return;
    }
    if (/^fpscr$/i.test(name)) {
      this.state.setU64(layout.FPCR, value & FPSCR_CONTROL);
      this.state.setU64(layout.FPSR, value & FPSCR_STATUS);
      return;
    }
    const view = viewNamed(/^fpexc$/i.test(name) ? 'FPEXC32_EL2' : name);
    const offset = layout.SYSREGS + view.register.index * 8;
    if (view.bits === 64) this.state.setU64(offset, value);
    else {
      const mask = 0xffff_ffffn << BigInt(view.lo);
      const old = view.lo || isHalf(view.register.name) ? this.state.u64(offset) & ~mask : 0n;
      this.state.setU64(offset, old | (BigInt.asUintN(32, value) << BigInt(view.lo)));
    }
    this.core.flushAll();
  }

  private specialRegister(name: string): bigint | undefined {
    switch (name.toUpperCase()) {
      case 'CURRENTEL':
        return BigInt(this.EL << 2);
      case 'NZCV':
        return BigInt((this.pstate & 0xf000_0000) >>> 0);
      case 'DAIF':
        return BigInt(this.state.u32(layout.DAIF) << 6);
      case 'SPSEL':
        return BigInt(this.state.u32(layout.SPSEL));
      case 'FPSCR':
        return this.state.u64(layout.FPCR) | this.state.u64(layout.FPSR);
      case 'FPEXC':
        return this.state.u64(layout.FPEXC32_EL2) & 0xffff_ffffn;
      default:
        return undefined;
    }
  }

  /** SP_ELx, and SP_<mode>, LR_<mode> of AArch32: in the bank, or in use. */
  private bankedOffset(name: string): { offset: number; bits: 32 | 64 } | undefined {
    const upper = name.toUpperCase();
    const state = this.state;
    const level = /^SP_EL([0-3])$/.exec(upper);
    if (level) {
      const inUse = state.u32(layout.SPSEL) ? this.EL : 0;
      if (!this.isAArch32 && inUse === Number(level[1]))
        return { offset: layout.REGS + SLOT_SP * 8, bits: 64 };
      return { offset: layout.SP_BANK + Number(level[1]) * 8, bits: 64 };
    }
    const banked = /^(SP|LR)_(USR|SVC|ABT|UND|IRQ|FIQ|MON|HYP)$/.exec(upper);
    if (!banked) return undefined;
    const x = this.isAArch32 ? undefined : X_OF_BANKED[upper];
    if (x !== undefined) return { offset: layout.REGS + x * 8, bits: 32 };
    const order = ['USR', 'SVC', 'ABT', 'UND', 'IRQ', 'FIQ', 'MON', 'HYP'];
    const isLR = banked[1] === 'LR';
    const bankIn = (mode: string) => {
      const index = Math.max(0, order.indexOf(mode.toUpperCase()));
      return isLR && index === 7 ? 0 : index;
    };
    const bank = bankIn(banked[2]);
    if (bank === bankIn(modeName(state.u32(layout.MODE))))
      return { offset: layout.REGS + (isLR ? 14 : 13) * 8, bits: 32 };
    return { offset: (isLR ? layout.LR_MODE : layout.SP_MODE) + bank * 4, bits: 32 };
  }

  /** Instructions executed since the machine was made. */
  get insns(): bigint {
    return this.state.u64(layout.INSNS);
  }
  /** Instructions executed at an Exception level. */
  insnsAt(EL: number): bigint {
    return this.state.u64(layout.INSNS_AT + checked(EL, 3) * 8);
  }
  /** Exceptions taken to an Exception level. */
  exceptionsTo(EL: number): bigint {
    return this.state.u64(layout.EXCEPTIONS + checked(EL, 3) * 8);
  }

  /** Interrupt lines into the PE: IRQ, FIQ, SError. */
  setPending(lines: { irq?: boolean; fiq?: boolean; serror?: boolean }): void {
    const bits = (lines.irq ? 1 : 0) | (lines.fiq ? 2 : 0) | (lines.serror ? 4 : 0);
    this.state.setU32(layout.PENDING, bits);
  }

  /** True on an Armv7-A PE. */
  get isArmv7(): boolean {
    return this.armv7;
  }
}

/** FPSCR is FPCR's bits and FPSR's in one register. */
const FPSCR_CONTROL = 0x07ff_9f00n;
const FPSCR_STATUS = 0xf800_009fn;

function checked(n: number, max: number): number {
  if (!Number.isInteger(n) || n < 0 || n > max) throw new RangeError(`no register ${n}`);
  return n;
}

function viewNamed(name: string) {
  const view = sysregNamed(name);
  if (!view) throw new RangeError(`no system register '${name}'`);
  return view;
}

/** Registers of which AArch32 sees the two halves under two names. */
const isHalf = (name: string) => /^(FAR|MAIR|AMAIR|HCR)_/.test(name);
