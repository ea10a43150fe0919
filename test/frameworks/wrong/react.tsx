import 'story-timeline/react';

export const Wrong = () => (
  <>
    <story-timeline scale="logarithmic" />
    <story-timeline heading-level="two" />
    <story-timeline onstory-timeline-select={({ problems }) => problems} />
    <story-timeline colour="red" />
  </>
);
