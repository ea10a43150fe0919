import { useRef, useState } from 'react';
import type { StoryTimeline } from 'story-timeline/react';
import 'story-timeline/react';

/** The timeline tells React what the reader has chosen, and React tells the timeline how time is to be drawn. */
export const App = () => {
  const timeline = useRef<StoryTimeline>(null);
  const [title, setTitle] = useState<string>();
  const [isTrue, setTrue] = useState(false);

  return (
    <>
      <story-timeline
        ref={timeline}
        src="/recognition.json"
        scale={isTrue ? 'chronological' : undefined}
        heading-level={1}
        onstory-timeline-select={({ storyEvent }) => setTitle(storyEvent?.title)}
      />
      <p role="status">{title ? `You are reading: ${title}` : 'Choose an event.'}</p>
      <button type="button" aria-pressed={isTrue} onClick={() => setTrue(!isTrue)}>
        True scale
      </button>{' '}
      <button type="button" onClick={() => timeline.current?.select('remark')}>
        What was said in July 2024
      </button>
    </>
  );
};
