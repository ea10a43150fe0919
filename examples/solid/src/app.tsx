import { createSignal } from 'solid-js';
import 'story-timeline/solid';

export const App = () => {
  const [title, setTitle] = createSignal<string>();
  const [isTrue, setTrue] = createSignal(false);

  return (
    <>
      <story-timeline
        src="/recognition.json"
        heading-level="1"
        prop:scale={isTrue() ? 'chronological' : 'auto'}
        on:story-timeline-select={({ storyEvent }) => setTitle(storyEvent?.title)}
      />
      <p role="status">{title() ? `You are reading: ${title()}` : 'Choose an event.'}</p>
      <button type="button" aria-pressed={isTrue()} onClick={() => setTrue(!isTrue())}>
        True scale
      </button>
    </>
  );
};
