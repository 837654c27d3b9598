import { type Model, readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** Reads this checkout's `spec/`; throws when it has errors. */
export function readSpecModel(): Model {
  return readModel(repository);
}
