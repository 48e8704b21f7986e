import type { APIRoute, GetStaticPaths } from 'astro';
import { getStory } from '../../../site/story.ts';
import type { StoryArticle } from '../../../story/types.ts';

interface Props {
  article: StoryArticle;
}

export const getStaticPaths = (() =>
  getStory().articles.map((article) => ({
    params: { id: article.id },
    props: { article } satisfies Props,
  }))) satisfies GetStaticPaths;

const quoted = (text: string) =>
  `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/**
 * The full addresses of an article's sources, as a style sheet for paper: a printed link leads
 * nowhere, and on the screen, where it does, a hundred addresses would weigh more than the text.
 */
export const GET: APIRoute<Props> = ({ props: { article } }) =>
  new Response(
    article.cited
      .flatMap(({ href, url }) =>
        url === undefined
          ? []
          : `.sources a[href="${href}"]::after{content:${quoted(` <${url}>`)}}\n`,
      )
      .join(''),
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
