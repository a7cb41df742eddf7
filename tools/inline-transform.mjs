// An asc transform that inlines helpers on the executors' fast paths, and the executors that stand in
// several ops of the run loop, as `@inline` would: Binaryen by itself does not, once a function has
// several callers. The core stays free of decorators, which formatters and tsc reject.
import { readFileSync } from 'node:fs';
import { Node, NodeKind } from 'assemblyscript';
import { Transform } from 'assemblyscript/transform';

/** Helpers by file. Slow paths are functions of their own and stay calls. */
const HELPERS = {
  'assembly/run/pages': [
    'jump',
    'jumpBy',
    'branchBehind',
    'branchTo',
    'instructionSet',
    'recordPageFor',
    'accountLevel',
  ],
  'assembly/run/interrupts': ['interruptTakeable'],
  'assembly/arch/pstate': ['useBanksOf', 'bankOf', 'lrBankOf', 'levelOf'],
  'assembly/mem/tlb': ['useContext'],
  'assembly/arch/sysregs': ['readSysreg', 'viewAccess'],
  'assembly/arch/sysreg-lookup': ['cachedSearch'],
  'assembly/arch/traps': ['trapLevel'],
  'assembly/a32/coprocessor': ['barred', 'hstrTraps'],
  'assembly/a64/branches': ['branch'],
  'assembly/a32/branches': ['branch'],
  'assembly/mem/access': ['readable', 'writeMemory'],
  'assembly/arch/flags': [
    'addFlags',
    'subFlags',
    'logicalFlags',
    'settled',
    'setNZ',
    'carryFlag',
    'flagC',
  ],
  'assembly/a64/loads-stores': ['loadTo', 'storeFrom', 'registerOffset', 'spMisaligned', 'indexed'],
  'assembly/a64/loads-stores-pair': ['loadPair', 'storePair'],
  'assembly/a64/data-processing-register': ['extended', 'extendedOperand', 'shifted'],
  'assembly/a32/memory': ['loadTo', 'loaded', 'storeFrom', 'loadAndWriteBack', 'storeAndWriteBack'],
  'assembly/a32/loads-stores': ['registerOffset', 'literal'],
  'assembly/a64/pairs': ['SUBS_imm_B_cond', 'SUBS_shift_B_cond'],
  'assembly/a32/pairs': ['CMP_imm_B', 'CMP_reg_B'],
  'assembly/a32/conditional': ['innerOp', 'readPC'],
};

export default class InlineTransform extends Transform {
  afterParse(parser) {
    // Executors of fused ops, by file: written by tools/gen.ts.
    const executors = JSON.parse(readFileSync('assembly/gen/inline.json', 'utf8'));
    for (const source of parser.sources) {
      const path = source.internalPath;
      const wanted = new Set([...(HELPERS[path] ?? []), ...(executors[path] ?? [])]);
      for (const statement of source.statements) {
        if (statement.kind !== NodeKind.FunctionDeclaration || !wanted.has(statement.name.text))
          continue;
        const name = Node.createIdentifierExpression('inline', statement.range);
        statement.decorators = [Node.createDecorator(name, null, statement.range)];
      }
    }
  }
}
