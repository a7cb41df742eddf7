// Firmware and hypervisors whose own makefiles compile their `.S` files, from Debian's source packages.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory } from '../corpus/kernel.js';
import { debianSource } from './debian.js';
import { type Compiled, recordMake } from './record.js';

export interface Firmware {
  readonly name: string;
  /** Debian's source package. */
  readonly package: string;
  readonly isa: 'a64' | 'a32';
  /** Flags of gcc's before those of the makefile. */
  readonly flags: readonly string[];
  /** Arguments of make, run by run; `out` is a directory for what is built. */
  readonly runs: (out: string) => readonly (readonly string[])[];
  /** Fewer files than this were compiled: the makefile was not understood. */
  readonly least: number;
}

export const CROSS = { a64: 'aarch64-linux-gnu-', a32: 'arm-linux-gnueabihf-' } as const;

/** What gcc for armhf lacks on its own where a makefile names a processor without floating point. */
const SOFT = ['-mfloat-abi=soft'];

/** U-Boot's configurations, of processors of all ages, and directories below arch/arm with assembler files. */
function uboot(isa: Firmware['isa'], boards: Readonly<Record<string, string>>): Firmware['runs'] {
  return (out) =>
    Object.entries(boards).flatMap(([board, directories]) => {
      const common = [`O=${path.join(out, board)}`, `CROSS_COMPILE=${CROSS[isa]}`];
      const targets = `lib ${directories}`.split(' ').map((each) => `arch/arm/${each}/`);
      return [
        [...common, `${board}_defconfig`],
        [...common, ...targets],
      ];
    });
}

function xen(target: string, isa: Firmware['isa']): Firmware['runs'] {
  return (out) => {
    const common = [
      '-C',
      'xen',
      `O=${out}`,
      `XEN_TARGET_ARCH=${target}`,
      `CROSS_COMPILE=${CROSS[isa]}`,
    ];
    return [[...common, 'defconfig'], common];
  };
}

const TFA = 'arm-trusted-firmware';

export const FIRMWARE: readonly Firmware[] = [
  {
    name: 'firmware-tfa-arm64',
    package: TFA,
    isa: 'a64',
    flags: [],
    runs: (out) =>
      [
        ['PLAT=fvp', 'DEBUG=1', 'bl1', 'bl2', 'bl31'],
        ['PLAT=qemu', 'DEBUG=1', 'bl1', 'bl2', 'bl31'],
        ['PLAT=tegra', 'TARGET_SOC=t194', 'bl31'],
      ].map((args) => [`BUILD_BASE=${out}`, `CROSS_COMPILE=${CROSS.a64}`, ...args]),
    least: 140,
  },
  {
    name: 'firmware-tfa-arm',
    package: TFA,
    isa: 'a32',
    flags: SOFT,
    runs: (out) =>
      [
        ['PLAT=fvp', 'DEBUG=1', 'AARCH32_SP=sp_min', 'bl1', 'bl2', 'bl32'],
        [
          'PLAT=stm32mp1',
          'ARM_ARCH_MAJOR=7',
          'AARCH32_SP=sp_min',
          'STM32MP_SDMMC=1',
          'bl2',
          'bl32',
        ],
      ].map((args) => [`BUILD_BASE=${out}`, `CROSS_COMPILE=${CROSS.a32}`, 'ARCH=aarch32', ...args]),
    least: 60,
  },
  {
    name: 'firmware-xen-arm64',
    package: 'xen',
    isa: 'a64',
    flags: [],
    runs: xen('arm64', 'a64'),
    least: 15,
  },
  {
    name: 'firmware-xen-arm',
    package: 'xen',
    isa: 'a32',
    flags: [],
    runs: xen('arm32', 'a32'),
    least: 12,
  },
  {
    name: 'firmware-uboot-arm64',
    package: 'u-boot',
    isa: 'a64',
    flags: [],
    runs: uboot('a64', {
      qemu_arm64: 'cpu/armv8',
      ls1043ardb: 'cpu/armv8 cpu/armv8/fsl-layerscape',
      'p3450-0000': 'cpu/armv8 mach-tegra',
    }),
    least: 30,
  },
  {
    name: 'firmware-uboot-arm',
    package: 'u-boot',
    isa: 'a32',
    flags: [],
    runs: uboot('a32', {
      qemu_arm: 'cpu/armv7',
      rpi: 'cpu/arm1176 mach-bcm283x',
      am335x_evm: 'cpu/armv7 mach-omap2',
      at91sam9263ek_dataflash: 'cpu/arm926ejs mach-at91/arm926ejs',
      mx28evk: 'cpu/arm926ejs cpu/arm926ejs/mxs',
      'stm32f429-discovery': 'cpu/armv7m',
    }),
    least: 60,
  },
];

/** Assembler sources of what has been made already. */
export function sourcesAtHand(): { file: string; isa: Firmware['isa'] }[] {
  const found = new Map<string, Firmware['isa']>();
  for (const { name, isa } of FIRMWARE) {
    const kept = manifestOf(name);
    const files: readonly Compiled[] = existsSync(kept)
      ? JSON.parse(readFileSync(kept, 'utf8')).files
      : [];
    for (const { directory, args } of files)
      found.set(path.resolve(directory, args.find((arg) => arg.endsWith('.S')) ?? ''), isa);
  }
  return [...found].map(([file, isa]) => ({ file, isa }));
}

const homeOf = (name: string) => path.join(cacheDirectory(), 'sources', name);
const manifestOf = (name: string) => path.join(homeOf(name), 'manifest.json');

/** What has been compiled of a source package. */
export interface Recorded {
  readonly version: string;
  readonly files: readonly Compiled[];
}

/** The `.S` files of a firmware, compiled once. @throws NoSource */
export function firmwareFiles(firmware: Firmware, say: (line: string) => void): Recorded {
  const home = homeOf(firmware.name);
  const kept = manifestOf(firmware.name);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const { version, directory } = debianSource(firmware.package, say);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const out = path.join(home, 'out');
  mkdirSync(out);
  const gcc = [`${CROSS[firmware.isa]}gcc`, ...firmware.flags];
  const files = recordMake(
    gcc,
    path.join(home, 'objects'),
    directory,
    out,
    firmware.runs(out),
    say,
  );
  if (files.length < firmware.least)
    throw new Error(`${firmware.package} ${version}: only ${files.length} .S files were compiled`);
  const manifest: Recorded = { version, files };
  writeFileSync(kept, JSON.stringify(manifest));
  return manifest;
}
