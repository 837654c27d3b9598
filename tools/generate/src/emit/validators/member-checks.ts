import type { Field, FieldType, Model, Shape } from '@amapi-spec/model';
import { quote } from './names.ts';
import { enumWords, isEnum } from './own-modules.ts';
import type { Pass } from './rule-writer.ts';

/** What the checks of members need to know. */
export interface MemberContext {
  readonly shape: Shape;
  readonly pass: Pass;
  /** Shapes that have something to warn about, in themselves or below. */
  readonly warning: ReadonlySet<string>;
  /** Shapes with rules, in themselves or below. */
  readonly ruled: ReadonlySet<string>;
  readonly model: Model;
}

/** Prints the check of one member for a pass, and what keeps it for the rules (`keep`, empty when none does). */
export function memberCheck(field: Field, keep: string, context: MemberContext): string {
  if (context.pass === 'verdict') return `${verdict(field.type, 'member', context)}\n${keep}`;
  if (context.pass === 'warns') return `${warns(field.type, 'member', context)}\n${keep}`;
  return report(field.type, 'member', keep, context);
}

/** Tells whether the look for warnings has to visit a member of this type. */
export function canWarn(type: FieldType, warning: ReadonlySet<string>): boolean {
  switch (type.kind) {
    case 'message':
      return warning.has(type.shape);
    case 'list':
      return canWarn(type.items, warning);
    case 'map':
      return canWarn(type.values, warning);
    case 'any':
      return type.known.some(({ shape }) => warning.has(shape));
    default:
      return false;
  }
}

function verdict(type: FieldType, value: string, context: MemberContext): string {
  switch (type.kind) {
    case 'string':
    case 'duration':
    case 'timestamp':
      if (type.maxLength !== undefined)
        return `if (typeof ${value} !== 'string' || !fitsLength(${value}, ${type.maxLength})) return false;`;
      return `if (typeof ${value} !== 'string') return false;`;
    case 'int64':
      return `if (typeof ${value} !== 'string') return false;`;
    case 'int32':
      return `if (!isInt32(${value})) return false;`;
    case 'boolean':
      return `if (typeof ${value} !== 'boolean') return false;`;
    case 'enum':
      return context.shape.variant === 'request'
        ? `if (!${isEnum(type.enum)}(${value})) return false;`
        : `if (typeof ${value} !== 'string') return false;`;
    case 'message':
      return `if (!isValid${type.shape}(${value})) return false;`;
    case 'list':
      return `if (!isList(${value})) return false;\nfor (let i = 0; i < ${value}.length; i++) {\nconst element: unknown = ${value}[i];\n${verdict(type.items, 'element', context)}\n}`;
    case 'map':
      return `if (!isObject(${value})) return false;\nfor (const entry in ${value}) {\nconst element = ${value}[entry];\nif (element === undefined || !Object.hasOwn(${value}, entry)) continue;\n${keyVerdict(type)}${verdict(type.values, 'element', context)}\n}`;
    case 'any':
      return [
        `if (!isObject(${value})) return false;`,
        `if (${value}['@type'] !== undefined && typeof ${value}['@type'] !== 'string') return false;`,
        ...type.known.map(
          ({ typeUrl, shape }) => `if (${value}['@type'] === ${quote(typeUrl)} && !isValid${shape}(${value})) return false;`,
        ),
      ].join('\n');
  }
}

function keyVerdict({ keys }: Extract<FieldType, { kind: 'map' }>): string {
  return keys?.maxLength === undefined ? '' : `if (!fitsLength(entry, ${keys.maxLength})) return false;\n`;
}

function warns(type: FieldType, value: string, context: MemberContext): string {
  if (!canWarn(type, context.warning)) return '';
  switch (type.kind) {
    case 'message':
      return `if (hasWarnings${type.shape}(${value} as object)) return true;`;
    case 'list':
      return `for (const element of ${value} as readonly unknown[]) {\n${warns(type.items, 'element', context)}\n}`;
    case 'map':
      return `for (const element of Object.values(${value} as object)) {\nif (element === undefined) continue;\n${warns(type.values, 'element', context)}\n}`;
    case 'any':
      return type.known
        .filter(({ shape }) => context.warning.has(shape))
        .map(
          ({ typeUrl, shape }) =>
            `if ((${value} as Record<string, unknown>)['@type'] === ${quote(typeUrl)} && hasWarnings${shape}(${value} as object)) return true;`,
        )
        .join('\n');
    default:
      return '';
  }
}

function report(type: FieldType, value: string, keep: string, context: MemberContext): string {
  const then = (test: string): string => (keep === '' ? `${test};` : `if (${test}) ${keep}`);
  switch (type.kind) {
    case 'string':
    case 'duration':
    case 'timestamp':
      return then(type.maxLength === undefined ? `issues.isText(${value})` : `issues.isText(${value}, ${type.maxLength})`);
    case 'int64':
      return then(`issues.isText(${value})`);
    case 'int32':
      return then(`expectInt32(${value}, issues)`);
    case 'boolean':
      return then(`expectBoolean(${value}, issues)`);
    case 'enum':
      return then(
        context.shape.variant === 'request'
          ? `issues.isWord(${value}, ${isEnum(type.enum)}, ${enumWords(type.enum)})`
          : `issues.isText(${value})`,
      );
    case 'message':
      return keep === ''
        ? `collectIssues${type.shape}(${value}, issues);`
        : `collectIssues${type.shape}(${value}, issues);\nif (isObject(${value})) ${keep}`;
    case 'list': {
      const inner = isolated(type.items, report(type.items, `element`, '', context), context);
      return `if (issues.isList(${value})) {\n${keep}\nfor (let i = 0; i < ${value}.length; i++) {\nconst element = ${value}[i];\nissues.enterElement(i);\n${inner}\nissues.leave();\n}\n}`;
    }
    case 'map': {
      const key = type.keys?.maxLength === undefined ? '' : `issues.isKey(entry, ${type.keys.maxLength});\n`;
      const inner = isolated(type.values, report(type.values, 'element', '', context), context);
      return `if (issues.isObject(${value})) {\n${keep}\nfor (const entry in ${value}) {\nconst element = ${value}[entry];\nif (element === undefined || !Object.hasOwn(${value}, entry)) continue;\nissues.enterElement(entry);\n${key}${inner}\nissues.leave();\n}\n}`;
    }
    case 'any': {
      const known = type.known.map(
        ({ typeUrl, shape }) => `if (${value}['@type'] === ${quote(typeUrl)}) collectIssues${shape}(${value}, issues);`,
      );
      return `if (issues.isObject(${value}) && expectTypeUrl(${value}['@type'], issues)) {\n${keep}\n${known.join('\n')}\n}`;
    }
  }
}

/** Elements with rules of their own do not answer for each other. */
function isolated(type: FieldType, statements: string, { ruled }: MemberContext): string {
  const shapes = type.kind === 'message' ? [type.shape] : type.kind === 'any' ? type.known.map(({ shape }) => shape) : [];
  if (!shapes.some((shape) => ruled.has(shape))) return statements;
  return `const outer = issues.isolate();\n${statements}\nissues.join(outer);`;
}
