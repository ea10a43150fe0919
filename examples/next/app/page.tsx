import { Timeline } from './timeline';

export default function Page() {
  return <Timeline src="/recognition.json" />;
}
