import { expect, test } from 'vitest';
import { formatDiagnostic, loadModel } from '@amapi-spec/model';
import { withSmallSpec } from '@amapi-spec/model/small-spec';
import { targets } from './targets.ts';
import { findUncarried } from './uncarried.ts';

const schema = (properties: string, more = ''): string =>
  `type: object\ndescription: A thing.\nx-source: [page#Thing]\n${more}properties:\n  ${properties}\n`;
const member = (type: string): string => `{ ${type}, description: It., x-source: [page#Thing], x-proto-field: 1 }`;

/** What the targets cannot carry of the small spec with these files over it. */
function uncarried(files: Readonly<Record<string, string>>): string[] {
  return withSmallSpec([files], (root) => {
    const { model, diagnostics } = loadModel(root);
    if (model === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
    return findUncarried(root, model, targets).map(formatDiagnostic);
  });
}

test('the small spec is carried whole', () => {
  expect(uncarried({})).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'a member that every object inherits',
    { 'spec/schemas/Thing.yaml': schema(`constructor: ${member('type: string')}`) },
    'spec/schemas/Thing.yaml:5:3 not-carried validators: every object inherits constructor, so whether it is there cannot be told — write a check of its own for it, or leave the member out',
  ],
  [
    'a message with a member that is no message',
    {
      'spec/schemas/Thing.yaml': schema(`inner: ${member('$ref: Inner.yaml')}`),
      'spec/schemas/Inner.yaml': schema('text: { type: string, description: It., x-source: [page#Thing] }', 'x-proto-omit: true\n'),
    },
    'spec/schemas/Thing.yaml:5:3 not-carried protobuf: Inner is not in the .proto, so inner has no type there — take x-proto-omit out of Inner, or put it here too',
  ],
  [
    'a rule that is called as a member of its subject',
    {
      'spec/rules/new/password.yaml': [
        'subject: CommandRequest',
        'severity: warning',
        "require: this.newPassword != 'abcdef'",
        'message: newPassword must be another',
        'at: newPassword',
        'source: [page#newPassword]',
        'bad: { that one: { type: LOCK, newPassword: abcdef } }',
        'good: { another: { type: LOCK, newPassword: abcdeg } }',
      ].join('\n'),
    },
    'spec/rules/new/password.yaml:1:1 not-carried validators: new.password is newPassword in code, as a member of CommandRequest is — give the rule another name',
  ],
])('%s is named with its place', (_, files, want) => {
  expect(uncarried(files)).toEqual([want]);
});
