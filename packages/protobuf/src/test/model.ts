import { type Model, readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** The canon, as the emitters see it. */
export const model: Model = readModel(repository);
