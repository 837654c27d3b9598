import { explainMember, type ExplainedMember } from '@amapi-spec/tools-shared/runtime/explain-member.ts';
import { findWrapped } from '@amapi-spec/tools-shared/runtime/find-wrapped.ts';
import { isFormBody } from '@amapi-spec/tools-shared/runtime/is-form-body.ts';
import type { ObjectFacts } from '@amapi-spec/tools-shared/runtime/object-facts.ts';
import {
  nearestHint,
  schemaFormBody,
  schemaMisplacedField,
  schemaOtherName,
  schemaUnknownField,
  separator,
} from '../gen/internal/texts.ts';
import { addIssue } from './add-issue.ts';
import { hasRoom, type IssueCollector, type Meant } from './issue-collector.ts';
import { dotsTo, MeantMembers, takeBack } from './meant.ts';
import { enterForeign, nameOf, type Step } from './step.ts';
import { wrong } from './wrong.ts';
import { isWrapped } from './wrong-object.ts';

/** Says of a member that an object of a request has not what is wrong with it, and what was probably meant; nothing of one that it inherits. */
export function unknownField(at: Step, name: string, value: object, facts: ObjectFacts): void {
  if (!Object.hasOwn(value, name) || isAround(at, value, facts)) return;
  if (isFormBody(name)) return formBody(at);
  const { collector } = at;
  if (!hasRoom(collector, 'error')) return;
  const object = { value, facts };
  const explained = explainMember(name, object, collector.request ?? object, collector.pathsFrom);
  const { id, params, member, elsewhere = [] } = explained;
  if (member !== undefined) meantIn(collector).add(dotsTo(at) + member);
  for (const path of elsewhere) meantIn(collector).add(path);
  addIssue(enterForeign(at, name), id, textOf(explained), params);
}

function meantIn(collector: IssueCollector): Meant {
  return (collector.meant ??= new MeantMembers());
}

/** Tells whether the object that is expected is in this one, and says so once: each object is searched once, since nothing that it has is known. */
function isAround(at: Step, value: object, facts: ObjectFacts): boolean {
  const { collector } = at;
  if (collector.searched?.at === at) return collector.searched.isWrapped;
  const step = findWrapped(value, facts, nameOf(at));
  collector.searched = { at, isWrapped: step !== undefined };
  if (step !== undefined) isWrapped(at, step);
  return step !== undefined;
}

/** Says, once, that the object around a key was parsed as a form; no rule can be asked of that object. */
function formBody(at: Step): void {
  if (at.malformed?.includes('') === true) return;
  takeBack(at.collector, (told) => told.at === at);
  wrong(at, 'schema.form_body', schemaFormBody, {});
}

function textOf(explained: ExplainedMember): string {
  switch (explained.id) {
    case 'schema.unknown_field': {
      const { owner, key, keyLength, form, nearest } = explained.params;
      return schemaUnknownField(owner, key, keyLength, form) + nearestHint(nearest);
    }
    case 'schema.misplaced_field': {
      const { owner, key, belongs, candidates, contents } = explained.params;
      return schemaMisplacedField(owner, key, belongs, candidates?.join(separator), contents?.join(separator));
    }
    case 'schema.other_name': {
      const { owner, name, means, use } = explained.params;
      return schemaOtherName(owner, name, means, use);
    }
  }
}
