/** What a page offers to links, and where its own links go. */
export interface ReadPage {
  readonly headings: readonly { readonly level: number; readonly text: string; readonly slug: string }[];
  /** Ids of anchors and slugs of headings, each as often as it is there. */
  readonly anchors: readonly string[];
  readonly links: readonly string[];
  /** The text outside code. */
  readonly prose: string;
}

/** Reads a page as a Markdown renderer does, as far as links go; slugs are GitHub's. */
export function readPage(text: string): ReadPage {
  const unfenced = text.replace(/^<!--[^]*?-->\n/, '').replace(/^```[^]*?^```$/gm, '');
  const prose = unfenced.replace(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, 'code');
  const headings = [...unfenced.matchAll(/^(#+) (.*)$/gm)].map(([, marks = '', title = '']) => {
    const words = title.replace(/<a id="[^"]*"><\/a>/g, '');
    return { level: marks.length, text: words, slug: slugOf(words) };
  });
  const ids = [...unfenced.matchAll(/<a id="([^"]*)"><\/a>/g)].map(([, id = '']) => id);
  return {
    headings,
    anchors: [...headings.map(({ slug }) => slug), ...ids],
    links: [...unfenced.matchAll(/\]\(([^)]*)\)/g), ...prose.matchAll(/<(https?:[^>]*)>/g)].map(([, target = '']) => target),
    prose,
  };
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[\\`]/g, '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
