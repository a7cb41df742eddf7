// Exception return in AArch32: what ERET, RFE, LDM (exception return) and SUBS PC, LR end with.
import { exceptionReturnA32 } from '../arch/exception-a32';
import { retire } from '../run/pages';

/** CPSR = spsr, PC = address, after the instruction at `rec`. */
export function returnFromException(rec: usize, address: u32, spsr: u32): usize {
  retire(rec);
  return exceptionReturnA32(address, spsr);
}
