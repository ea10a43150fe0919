import 'story-timeline';

const chosen = document.querySelector('[role=status]');

document.querySelector('story-timeline').addEventListener('story-timeline-select', ({ storyEvent }) => {
  chosen.textContent = storyEvent ? `You are reading: ${storyEvent.title}` : 'Choose an event.';
});
