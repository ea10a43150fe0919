export interface TextOfMarkdown {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly title: string }[];
  readonly media: readonly { readonly url: string; readonly alt?: string }[];
}

const linkOrPicture = /(!?)\[([^\][]{0,500})\]\(\s*([^()\s]{1,2000})\s*\)/g;

/** The text of lines of Markdown with the addresses in it; all other signs stay as they were written. */
export function textOfMarkdown(markdown: string): TextOfMarkdown {
  const links = new Map<string, string>();
  const media: { url: string; alt?: string }[] = [];
  const text = markdown.replace(linkOrPicture, (_, bang: string, words: string, url: string) => {
    if (bang) media.push({ url, ...(words && { alt: words }) });
    else if (url !== 'location' && url !== 'map' && !links.has(url)) links.set(url, words || url);
    return bang ? '' : words;
  });
  return {
    text: text
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    links: Array.from(links, ([url, title]) => ({ url, title })),
    media,
  };
}
