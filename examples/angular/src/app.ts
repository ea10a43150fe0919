import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { StoryTimelineSelectEvent } from 'story-timeline';
import 'story-timeline';

@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <story-timeline
      src="/recognition.json"
      heading-level="1"
      [scale]="isTrue() ? 'chronological' : 'auto'"
      (story-timeline-select)="choose($event)"
    />
    <p role="status">{{ title() ? 'You are reading: ' + title() : 'Choose an event.' }}</p>
    <button type="button" [attr.aria-pressed]="isTrue()" (click)="isTrue.set(!isTrue())">True scale</button>
  `,
})
export class App {
  protected readonly title = signal<string | undefined>(undefined);
  protected readonly isTrue = signal(false);

  protected choose({ storyEvent }: StoryTimelineSelectEvent): void {
    this.title.set(storyEvent?.title);
  }
}
