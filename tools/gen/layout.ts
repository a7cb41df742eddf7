// isa/state.ts → byte offsets; isa/shared.ts and isa/stops.ts → numbers. Both sides import the result.
import { SHARED } from '../../isa/shared.js';
import { STATE } from '../../isa/state.js';
import { STOPS } from '../../isa/stops.js';
import { sysregs } from '../../src/table/sysreg.js';

/** Where the state block of the running PE begins in linear memory. */
const STATE_BASE = 0x1000;

export function emitLayout(): string {
  let offset = STATE_BASE;
  let text = `export const STATE_BASE: u32 = ${STATE_BASE};\n`;
  for (const field of STATE) {
    offset = Math.ceil(offset / field.bytes) * field.bytes;
    text += `/** ${field.about}. ${field.count} x ${field.bytes} bytes. */\nexport const ${field.name}: u32 = ${offset};\n`;
    offset += field.bytes * field.count;
  }
  offset = Math.ceil(offset / 8) * 8;
  text += `/** System registers, 8 bytes each, in the order of isa/sysreg/registers.ts. */\nexport const SYSREGS: u32 = ${offset};\n`;
  offset += sysregs().length * 8;
  text += `export const STATE_END: u32 = ${Math.ceil(offset / 16) * 16};\n`;
  for (const { name, value, about } of SHARED)
    text += `/** ${about}. */\nexport const ${name}: u32 = ${value};\n`;
  const taken = new Set(STATE.map((field) => field.name));
  for (const register of sysregs()) {
    if (taken.has(register.name)) continue;
    text += `export const ${register.name}: u32 = ${
      Math.ceil((offset - sysregs().length * 8) / 8) * 8 + register.index * 8
    };\n`;
  }
  return shared(text);
}

export function emitStops(): string {
  return shared(
    STOPS.map(
      (name, i) => `export const STOP_${name.toUpperCase().replace(/-/g, '_')}: u32 = ${i + 1};\n`,
    ).join(''),
  );
}

/** Constants for both languages: tsc knows no u32, asc infers i32 from a plain literal. */
export function shared(text: string): string {
  return text.replace(/: u32 = /g, ' = ');
}
