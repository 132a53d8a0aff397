import type { Vehicle } from '../../shared/staff/wire';

export type Breaking = 'mark_sold' | 'withdraw' | 'release_hold';

const told: Record<Breaking, string> = {
  mark_sold: 'is told at once in the chat: that we are sorry, and which cars are free instead',
  withdraw: 'is told at once in the chat: that we are sorry, and which cars are free instead',
  release_hold: 'is told at once in the chat: that we are sorry, and how the car stands',
};

const becomes: Record<Breaking, string> = {
  mark_sold: 'The car is marked sold and no longer offered.',
  withdraw: 'The car is withdrawn and no longer offered.',
  release_hold: 'The car is free for others at once.',
};

// What an override does, and who hears of it how.
export function overrideEffects(one: Vehicle, breaking: Breaking): string[] {
  const effects = one.visits.map((visit) => {
    const stays =
      `${visit.who}’s visit (${visit.local}, with ${visit.salesperson}) ` +
      'stays booked, without this car. ';
    return visit.conversation
      ? `${stays}${visit.who} ${told[breaking]}.`
      : `${stays}It was booked without a chat, so nobody is told: please call ${visit.who}.`;
  });
  if (one.hold && one.visits.length === 0) {
    effects.push(
      one.hold.conversation
        ? `The hold for ${one.hold.who} ends. ${one.hold.who} ${told[breaking]}.`
        : `The hold for ${one.hold.who} ends. Nobody is told: please call ${one.hold.who}.`,
    );
  }
  return [
    ...effects,
    becomes[breaking],
    'A task to make it right is opened, with your reason in it.',
  ];
}
