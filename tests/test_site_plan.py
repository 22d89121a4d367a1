"""The keys of pages, and the paths that a site may have."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsarchive.nouns.archive import Config
from newsarchive.nouns.frozen import freeze
from newsarchive.site import plan
from newsarchive.site.derive import derive
from newsarchive.site.folders import collisions, fault
from newsarchive.site.pages import pages
from site_samples import article, content


def test_equal_views_freeze_to_equal_bytes_whatever_they_share() -> None:
    text = "".join(["một", " chuỗi"])
    assert freeze((text, text)) == freeze((text, "".join(["một", " ", "chuỗi"])))
    one = Config(title={"en": text})
    assert freeze((one, one)) == freeze((one, replace(one)))


def test_other_views_freeze_to_other_bytes() -> None:
    assert len({freeze(view) for view in (("a", "b"), ("ab",), ["a", "b"], ("a", b"b"), None, 1, True, 1.0)}) == 8


def test_every_view_freezes_alike_in_another_process_with_another_hash_seed() -> None:
    program = (
        "import sys, hashlib; sys.path[:0] = sys.argv[1:]\n"
        "import test_site_plan as t\n"
        "print(hashlib.sha256(b''.join(t.frozen())).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program, *sys.path], env={"PYTHONHASHSEED": seed}, check=True, capture_output=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(digests) == 1


def frozen() -> list[bytes]:
    """The views of a small archive."""
    made = content(*(article(n) for n in range(3)))
    return [freeze(page.view) for page in pages(derive(made, {}), None)]


def test_a_key_takes_in_all_that_a_page_is_made_from() -> None:
    keys = {
        plan.key(*parts)
        for parts in (("s", "p", "t", "v"), ("S", "p", "t", "v"), ("s", "P", "t", "v"), ("s", "p", "T", "v"),
                      ("s", "p", "t", "V"), ("s", "pt", "", "v"))
    }  # fmt: skip
    assert len(keys) == 6


@pytest.mark.parametrize("path", ["index.html", "a/b.html", ".nojekyll", "articles/tiếng-việt.html"])
def test_a_path_that_may_be(path: str) -> None:
    assert fault(path) is None


@pytest.mark.parametrize(
    "path",
    ["", "/a", "a/", "a//b", "./a", "a/../b", "..", "a\\b", "C:a", "a\nb", "a\0", "a.", "a /b", "ﬁ.html", "‥/x",
     "x" * 256, "\u202ea", "e\u0301.html"],
)  # fmt: skip
def test_a_path_that_may_not_be(path: str) -> None:
    assert fault(path) is not None


@given(st.text(max_size=20))
def test_a_path_without_fault_stays_inside(path: str) -> None:
    if fault(path) is None:
        assert all(part not in ("", ".", "..") for part in path.replace("\\", "/").split("/"))


@pytest.mark.parametrize(
    ("paths", "count"),
    [(["a", "b"], 0), (["a", "a"], 1), (["a.html", "A.html"], 1), (["Đ.html", "đ.html"], 1), (["a", "a/b"], 1),
     (["A/b", "a/c"], 0)],
)  # fmt: skip
def test_paths_that_would_be_one_file(paths: list[str], count: int) -> None:
    assert len(collisions(paths)) == count
