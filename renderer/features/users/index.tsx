import { useState } from 'react';
import { useOperation } from '../../client/index.ts';
import { AddPerson } from './add-person.tsx';
import { PeopleList } from './list.tsx';
import { Person } from './person.tsx';

/** Everyone who works with Griffel: the list, and one person. */
export function PeopleArea() {
  const [open, setOpen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const people = useOperation('user.list', {});
  const person = people.data?.rows.find((each) => each.id === open);
  if (person) return <Person key={person.id} person={person} onBack={() => setOpen(null)} />;
  return (
    <>
      <PeopleList people={people.data?.rows} error={people.error} onOpen={setOpen} onAdd={() => setAdding(true)} />
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
    </>
  );
}
