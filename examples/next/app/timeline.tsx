'use client';

import { useEffect, useRef, useState } from 'react';
import type { StoryTimeline, StoryTimelineSelectEvent } from 'story-timeline/react';
import 'story-timeline/react';

/** The server writes the tag, with its attributes; in the browser it is defined, and draws. */
export const Timeline = ({ src }: { src: string }) => {
  const timeline = useRef<StoryTimeline>(null);
  const [title, setTitle] = useState<string>();

  // Not by `onstory-timeline-select`: React does not set that on a tag that a server has written.
  useEffect(() => {
    const element = timeline.current;
    const choose = ({ storyEvent }: StoryTimelineSelectEvent) => setTitle(storyEvent?.title);
    element?.addEventListener('story-timeline-select', choose);
    return () => element?.removeEventListener('story-timeline-select', choose);
  }, []);

  return (
    <>
      <story-timeline ref={timeline} src={src} heading-level={1} />
      <p role="status">{title ? `You are reading: ${title}` : 'Choose an event.'}</p>
    </>
  );
};
