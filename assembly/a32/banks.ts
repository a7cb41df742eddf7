// Banked registers by mode, wherever they are now: in REGS while their mode runs, else in their bank.
import { LR_MODE, MODE, R8_FIQ, R8_USR, REGS, SP_MODE } from '../../isa/gen/layout';
import { bankOf, lrBankOf, MODE_FIQ, spsrOf } from '../arch/pstate';

function current(n: u32): usize {
  return <usize>REGS + ((<usize>n) << 3);
}

/** Address of the 32-bit Rmode[n, mode], n from 0 to 14. */
export function bankedRegister(n: u32, mode: u32): usize {
  const now = load<u32>(0, MODE);
  if (n < 8) return current(n);
  if (n == 13) {
    if (bankOf(now) == bankOf(mode)) return current(13);
    return <usize>SP_MODE + (bankOf(mode) << 2);
  }
  if (n == 14) {
    if (lrBankOf(now) == lrBankOf(mode)) return current(14);
    return <usize>LR_MODE + (lrBankOf(mode) << 2);
  }
  if ((now == MODE_FIQ) == (mode == MODE_FIQ)) return current(n);
  return <usize>(mode == MODE_FIQ ? R8_FIQ : R8_USR) + ((<usize>(n - 8)) << 2);
}

/** False in User and System mode. */
export function hasSPSR(): bool {
  return spsrOf(load<u32>(0, MODE)) != 0;
}
