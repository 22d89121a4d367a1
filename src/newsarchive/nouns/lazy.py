"""Values that are worked out when they are first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from operator import is_
from typing import Any, Generic, ParamSpec, TypeVar, overload

P = ParamSpec("P")
T = TypeVar("T")
N = TypeVar("N")
K = TypeVar("K")
V = TypeVar("V")


class lazy(Generic[T]):  # noqa: N801  (used as a decorator)
    """A property that is worked out once, as `functools.cached_property` does.

    That one takes a lock each time until Python 3.12, at several times the cost;
    here two threads that ask at once may both work it out, which does no harm to
    a pure function of frozen values.
    """

    def __init__(self, function: Callable[[Any], T]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> lazy[T]: ...

    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

    def __get__(self, instance: object | None, owner: type) -> lazy[T] | T:
        if instance is None:
            return self
        value = self.function(instance)
        instance.__dict__[self.name] = value  # found before this descriptor from now on, which has no __set__
        return value


def once(question: Callable[[N], T]) -> Callable[[N], T]:
    """A pure question to a frozen value that is answered once: the answer stays with the value.

    Where the question belongs to another module than the value's, which `lazy` would need.
    """
    name = f"{question.__module__}.{question.__qualname__}"

    def ask(one: N) -> T:
        own = one.__dict__
        if name in own:
            known: T = own[name]
            return known
        answer = own[name] = question(one)
        return answer

    update_wrapper(ask, question)
    return ask


class latest(Generic[P, T]):  # noqa: N801  (used as a decorator)
    """A pure function that keeps what it gave the last time: several parts of a program ask the same of one page.

    It is known again by its arguments being the very same values, which costs
    nothing, where `functools.lru_cache` would go through all of a page to
    compare it. The first has to be a tuple: of what can change nothing is kept.
    """

    def __init__(self, function: Callable[P, T]) -> None:
        self.function = function
        self._last: tuple[tuple[object, ...], T] | None = None
        update_wrapper(self, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        last = self._last
        if last is not None and not kwargs and len(last[0]) == len(args) and all(map(is_, last[0], args)):
            return last[1]
        value = self.function(*args, **kwargs)
        if type(args[0]) is tuple and not kwargs:
            self._last = args, value
        return value

    def cache_clear(self) -> None:
        """Forget it, as a function with a cache does."""
        self._last = None


class Remembered(dict[K, V]):
    """What a pure function gave for its arguments: at most so many, after which it begins anew.

    Where the caller has more at hand than the key, and `functools.lru_cache` would have to be given all of it.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def keep(self, key: K, value: V) -> None:
        """Remember `value`."""
        if len(self) >= self.most:
            self.clear()
        self[key] = value

    def cache_clear(self) -> None:
        """Forget everything, as a function with a cache does."""
        self.clear()
