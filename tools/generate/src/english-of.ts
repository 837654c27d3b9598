import type { Catalogue, Model } from '@amapi-spec/model';

/** The catalogue that messages are made from unless another one is asked for; a model that was read has it first. */
export function englishOf({ catalogues }: Model): Catalogue {
  const [english] = catalogues;
  if (english === undefined) throw new Error('the model has no catalogue');
  return english;
}
