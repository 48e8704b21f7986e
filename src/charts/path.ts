import { pathSteps } from '../story/path.ts';
import type { Draw } from './draw.ts';
import { pathPicture } from './path/picture.ts';

/** Events from top to bottom at true distances in time, with the days between them. */
export const drawPath: Draw<'path'> = ({ steps, from, to }, figure, story) =>
  pathPicture(
    pathSteps(
      steps.flatMap((id) => story.find.event(id) ?? []),
      from,
    ),
    { from, to },
    figure.alt ?? figure.title,
  );
