import type { DiagnosticDefinition } from '../diagnostics/diagnostic-definition.ts';
import type { ExpressionProblemCode } from './problem.ts';

/** Says, for each problem of an expression, what it means and what to do about it. */
export const expressionDiagnostics: Readonly<Record<ExpressionProblemCode, DiagnosticDefinition>> = {
  'expression-syntax': {
    severity: 'error',
    message: 'the expression is not valid CEL: {reason}',
    advice: 'correct it; https://cel.dev describes the language',
  },
  'expression-not-boolean': {
    severity: 'error',
    message: 'a condition is needed here, not {found}',
    advice: 'compare the value with a literal, or test it with has()',
  },
  'expression-unknown-name': {
    severity: 'error',
    message: 'nothing is called {name}',
    advice: 'start from `this`, or from the variable of the macro around it',
  },
  'expression-unknown-field': {
    severity: 'error',
    message: '{shape} has no field {field}',
    advice: 'use one of its fields: {known}',
  },
  'expression-unknown-enum-value': {
    severity: 'error',
    message: '{enum} has no value {value}',
    advice: 'use one of its values: {known}',
  },
  'expression-type-mismatch': {
    severity: 'error',
    message: '{left} cannot be used with {right} here',
    advice: 'give both sides the same type',
  },
  'expression-two-places': {
    severity: 'error',
    message: 'an expression cannot compare two values of the input with each other',
    advice: 'compare with a literal, or use a named check',
  },
  'expression-order': {
    severity: 'error',
    message: '{found} has no order that all targets share',
    advice: 'use < <= > >= only on int32 fields and size()',
  },
  'expression-only-has': {
    severity: 'error',
    message: '{found} can only be tested with has()',
    advice: 'test a member of it, or use a named check',
  },
  'expression-unsupported': {
    severity: 'error',
    message: '{found} is not part of the rule language',
    advice: 'use has, == != < <= > >=, && || !, ?:, in, size, matches, startsWith, endsWith, contains, all, exists, or a named check',
  },
  'expression-literal': {
    severity: 'error',
    message: 'a literal must be a string, a boolean or an int32, not {found}',
    advice: 'write a literal of the field’s own type',
  },
  'expression-has-argument': {
    severity: 'error',
    message: 'has() needs a field that is selected from a message',
    advice: 'write has(this.field); a map entry or a macro variable is always there',
  },
  'expression-map-entry': {
    severity: 'error',
    message: 'an entry can only be read inside a macro over the keys of the same map',
    advice: 'write m.all(k, … m[k] …)',
  },
  'expression-in-list': {
    severity: 'error',
    message: '`in` needs a list of literals on its right',
    advice: 'list the values; to search a list of the input, use exists()',
  },
  'expression-macro': {
    severity: 'error',
    message: 'all() and exists() need a list or a map, a variable other than this, and a condition',
    advice: 'write list.all(x, …); `{found}` does not fit',
  },
  'expression-regex': {
    severity: 'error',
    message: 'the regular expression is outside the shared subset: {reason}',
    advice:
      'use only literals, classes, \\d, \\p{…}, (?:…), | and ? * + {n,m}, so that the next character always decides which way to go; use ^ and $ only at the ends',
  },
  'expression-unbounded': {
    severity: 'error',
    message: '{found} has no maximum length, and the pattern repeats without limit',
    advice: 'give the field a maxLength in its schema (for a map: propertyNames), or limit the repetition',
  },
  'expression-zero-value': {
    severity: 'error',
    message: 'an absent {field} also reads as {value}',
    advice: 'add has({field}) && …, or !has({field}) || …, to say which is meant',
  },
  'expression-unknown-fact': {
    severity: 'error',
    message: 'whether {field} is known cannot matter: a rule is skipped while a device fact that it reads is not',
    advice: 'remove it, and state only what is forbidden for known facts',
  },
  'expression-constant': {
    severity: 'error',
    message: 'the expression is always {value}',
    advice: 'make it depend on the input',
  },
  'expression-hidden-param': {
    severity: 'error',
    message: 'the variable {name} hides the param of that name',
    advice: 'rename one of them',
  },
  'expression-bare-version': {
    severity: 'error',
    message: '{found} is an API level that does not name a version of Android',
    advice: 'name the version in params, as min: { android: "15" }, and write min here',
  },
};
