import { useEffect } from 'preact/hooks';
import { Gate } from '../shared/staff/gate';
import { goLive, leaveLive } from '../shared/staff/live';
import { route } from '../shared/staff/route';
import type { Me, RooftopRef } from '../shared/staff/wire';
import { BoardPage } from './board/board_page';
import { ConversationsPage } from './conversations/conversations_page';
import { Frame, type Page } from './frame';
import { TasksPage } from './tasks/tasks_page';
import { VehiclesPage } from './vehicles/vehicles_page';

export function App() {
  return (
    <Gate place="Showroom" page={(who, rooftop) => <SignedIn who={who} rooftop={rooftop} />} />
  );
}

function SignedIn({ who, rooftop }: { who: Me; rooftop: RooftopRef }) {
  useEffect(() => goLive(rooftop.slug), [rooftop.slug]);
  useEffect(() => leaveLive, []);
  const page = pageNamed(route.value.page);
  return (
    <Frame who={who} rooftop={rooftop} page={page}>
      <PageOf key={`${rooftop.slug}/${page}`} page={page} rooftop={rooftop} who={who} />
    </Frame>
  );
}

function PageOf({ page, rooftop, who }: { page: Page; rooftop: RooftopRef; who: Me }) {
  switch (page) {
    case 'board':
      return <BoardPage rooftop={rooftop} who={who} />;
    case 'conversations':
      return <ConversationsPage rooftop={rooftop} who={who} />;
    case 'vehicles':
      return <VehiclesPage rooftop={rooftop} who={who} />;
    case 'tasks':
      return <TasksPage rooftop={rooftop} who={who} />;
  }
}

function pageNamed(name: string): Page {
  return name === 'conversations' || name === 'vehicles' || name === 'tasks' ? name : 'board';
}
