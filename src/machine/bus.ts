// What stands outside RAM in physical memory: the devices that the host gives, and the console's UART.
import { AREA_SCRATCH } from '../../isa/gen/layout.js';

/** A device in physical memory; offsets are from its base. Return undefined or false for an external abort. */
export interface Device {
  readonly base: bigint;
  readonly bytes: number;
  read(offset: number, bytes: number): bigint | undefined;
  write(offset: number, bytes: number, value: bigint): boolean;
}

/** Of MachineOptions. */
export interface BusOptions {
  readonly devices?: readonly Device[];
  readonly console?: (byte: number) => void;
}

const UART_BASE = 0x0900_0000n;

/** Devices by address. Reads and writes outside of all of them are external aborts. */
export class Bus {
  memory: WebAssembly.Memory | undefined;
  private readonly devices: readonly Device[];

  constructor({ devices = [], console }: BusOptions) {
    this.devices = console ? [...devices, uart(console)] : devices;
  }

  private at(pa: bigint): Device | undefined {
    return this.devices.find(({ base, bytes }) => pa >= base && pa < base + BigInt(bytes));
  }
  private get scratch(): DataView {
    return new DataView(this.memory!.buffer, AREA_SCRATCH, 8);
  }

  read(pa: bigint, bytes: number): number {
    const address = BigInt.asUintN(64, pa);
    const device = this.at(address);
    const value = device?.read(Number(address - device.base), bytes);
    if (value === undefined) return 0;
    this.scratch.setBigUint64(0, value, true);
    return 1;
  }

  write(pa: bigint, bytes: number): number {
    const address = BigInt.asUintN(64, pa);
    const device = this.at(address);
    const value = BigInt.asUintN(8 * bytes, this.scratch.getBigUint64(0, true));
    return device?.write(Number(address - device.base), bytes, value) ? 1 : 0;
  }
}

/** A PL011 that always has room: UARTDR sends, UARTFR says so. */
function uart(console: (byte: number) => void): Device {
  return {
    base: UART_BASE,
    bytes: 4096,
    read: (offset) => (offset === 0x18 ? 0x90n : 0n),
    write: (offset, _bytes, value) => {
      if (offset === 0) console(Number(value & 0xffn));
      return true;
    },
  };
}
