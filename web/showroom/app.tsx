import { useEffect } from 'preact/hooks';
import { Empty, Failure, Loading } from '../shared/staff/bits';
import { goLive, leaveLive } from '../shared/staff/live';
import { route } from '../shared/staff/route';
import { findMe, me, sessionProblem } from '../shared/staff/session';
import { SignIn } from '../shared/staff/sign_in';
import { Toasts } from '../shared/staff/toasts';
import type { Me, RooftopRef } from '../shared/staff/wire';
import { BoardPage } from './board/board_page';
import { ConversationsPage } from './conversations/conversations_page';
import { Frame, type Page } from './frame';
import { TasksPage } from './tasks/tasks_page';
import { VehiclesPage } from './vehicles/vehicles_page';

export function App() {
  return <><Gate /><Toasts /></>;
}

function Gate() {
  if (sessionProblem.value && !me.value) {
    return <main class="sign-in"><Failure problem={sessionProblem.value} again={() => void findMe()} /></main>;
  }
  if (me.value === undefined) return <main class="sign-in"><Loading what="the showroom" rows={3} /></main>;
  if (me.value === null) return <SignIn place="Showroom" />;
  return <SignedIn who={me.value} />;
}

function SignedIn({ who }: { who: Me }) {
  const rooftop = who.rooftops.find((one) => one.slug === route.value.rooftop) ?? who.rooftops[0];
  useEffect(() => {
    if (rooftop) goLive(rooftop.slug);
  }, [rooftop?.slug]);
  useEffect(() => leaveLive, []);
  if (!rooftop) {
    return <main class="sign-in"><Empty title="You are not assigned to a rooftop yet.">
      <p>Ask an administrator to add you to one.</p></Empty></main>;
  }
  const page = pageNamed(route.value.page);
  return (
    <Frame who={who} rooftop={rooftop} page={page}>
      <PageOf key={`${rooftop.slug}/${page}`} page={page} rooftop={rooftop} who={who} />
    </Frame>
  );
}

function PageOf({ page, rooftop, who }: { page: Page; rooftop: RooftopRef; who: Me }) {
  switch (page) {
    case 'board': return <BoardPage rooftop={rooftop} who={who} />;
    case 'conversations': return <ConversationsPage rooftop={rooftop} who={who} />;
    case 'vehicles': return <VehiclesPage rooftop={rooftop} who={who} />;
    case 'tasks': return <TasksPage rooftop={rooftop} who={who} />;
  }
}

function pageNamed(name: string): Page {
  return name === 'conversations' || name === 'vehicles' || name === 'tasks' ? name : 'board';
}
