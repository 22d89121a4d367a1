"""Values that are worked out when they are first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")
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
