// One check, made of every implementation of the store.
#pragma once

#include <doctest/doctest.h>

#include "tests/support/books.h"

namespace kept::tests {

template <typename Check>
void for_each_store(Check check) {
  for (const auto kind : {StoreKind::memory, StoreKind::sqlite}) {
    CAPTURE(static_cast<int>(kind));
    TestBooks books(kind);
    check(books);
  }
}

// The store refuses `work`, when it is put or when the batch is flushed, and is then as before.
template <typename Work>
bool refuses(TestBooks& books, Work work) {
  try {
    {
      const auto tx = books.store().begin(books.now);
      work(*tx);
      tx->commit();
    }
    books.store().flush();
    return false;
  } catch (const StoreError& error) {
    CHECK(error.kind() == StoreError::Kind::constraint);
    books.store().abandon();
    return true;
  }
}

}  // namespace kept::tests
