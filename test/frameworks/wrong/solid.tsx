import 'story-timeline/solid';

export const Wrong = () => (
  <>
    <story-timeline scale="logarithmic" />
    <story-timeline prop:headingLevel="two" />
    <story-timeline on:story-timeline-select={({ problems }) => problems} />
    <story-timeline colour="red" />
  </>
);
