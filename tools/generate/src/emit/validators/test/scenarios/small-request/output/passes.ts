import { isMode } from '../enums/mode.ts';
import { passesNoteRequest } from './note-request.ts';
import { emptyList } from '../../../runtime/empty.ts';
import { isInt32 } from '../../../runtime/is-int32.ts';
import { isList } from '../../../runtime/is-list.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** What the rules read of note. */
interface Note {
  readonly text?: string;
}

/** Tells whether a value is an OrderRequest that breaks no error rule. */
export function passesOrderRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let mode = 'MODE_UNSPECIFIED';
  let note: Note | undefined;
  let tags: readonly string[] = emptyList;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'mode':
        if (!isMode(member)) return false;
        mode = member;
        break;
      case 'amount':
        if (!isInt32(member)) return false;
        break;
      case 'tags':
        if (!isList(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (typeof element !== 'string') return false;
        }
        tags = member as readonly string[];
        break;
      case 'note':
        if (!passesNoteRequest(member)) return false;
        note = member as Note;
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  // mini.fast_has_note
  if (mode === 'FAST' && (note?.text ?? '') === '') return false;
  // mini.tag_empty
  for (const tag of tags) {
    if (tag === '') return false;
  }
  return true;
}
