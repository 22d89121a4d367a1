"""Headlines and texts of pages abroad, by language ("tw" is Chinese in traditional characters), and what a line is."""

from __future__ import annotations

from newsarchive.reading.lines import rules
from newsarchive.reading.lines.line import Line

TITLES = {
    "en": "Harrow council votes to rebuild the old flood wall",
    "fr": "Valmont : la vieille digue sera reconstruite",
    "id": "Tanggul Lama di Sukamaju Akan Dibangun Kembali",
    "zh": "云津决定重建老城防洪堤",
    "tw": "雲津決定重建老城防洪堤",
}
TEXTS = {
    "en": (
        "The council voted on Monday to rebuild the old flood wall in Harrow, ending a long quarrel over its cost.",
        "Its leader said that she had read every letter about the wall and would stand by it until it was finished.",
        "The engineer told the meeting that most of the mortar was gone and that the stones of the wall had moved.",
    ),
    "fr": (
        "Le conseil municipal a voté lundi la reconstruction de la vieille digue de Valmont, après une querelle.",
        "La maire a dit qu'elle avait lu toutes les lettres et qu'elle suivrait les travaux de la digue jusqu'au bout.",
        "L'ingénieur a expliqué que le mortier de la digue avait disparu et que les pierres avaient encore bougé.",
    ),
    "id": (
        "Dewan kota memutuskan pada Senin untuk membangun kembali tanggul lama di Sukamaju setelah perdebatan warga.",
        "Wali kota mengatakan telah membaca semua surat warga dan akan mengawal pembangunan tanggul sampai selesai.",
        "Ahli bangunan menjelaskan bahwa sebagian besar semen tanggul sudah hilang dan batu-batunya bergeser lagi.",
    ),
    "zh": (
        "云津市政府周一决定重建老城防洪堤，长期以来由谁出资的争论至此结束，居民表示欢迎。",
        "市长表示，她读完了市民写来的每一封信，将一直跟进防洪堤工程，直到全部完工为止。",
        "工程师在会上说，防洪堤的砂浆大多已经流失，石块又一次发生了位移，必须尽快修复。",
    ),
    "tw": (
        "雲津市政府週一決定重建老城防洪堤，長期以來由誰出資的爭論至此結束，居民表示歡迎。",
        "市長表示，她讀完了市民寫來的每一封信，將一直跟進防洪堤工程，直到全部完工為止。",
        "工程師在會上說，防洪堤的砂漿大多已經流失，石塊又一次發生了位移，必須儘快修復。",
    ),
}
# The language, what stands over the text (T: its headline) and under it, and when and by whom it was written.
SUMMARY = (
    "The Rift Lantern",
    "Counties",
    "Growers want bonus probed after buying centres stay shut",
    "Tuesday May 14 2019 20:03 EAT",
    "In Summary",
    "Growers say eleven buying centres have stayed shut since the long rains began.",
    "The factory blames the closure of the centres on poor prices at the auction.",
    "By EDWIN CHELULE",
)


def stretches(line: str) -> list[tuple[str, str]]:
    """The role and the text of each stretch of a line, or the one role of all of it."""
    told = rules.verdict(Line(0, line, line.strip()))
    if not told.pieces:
        return [(str(told.role), "")]
    return [(str(piece.role), line[piece.start : piece.end].strip(" .|/-")) for piece in told.pieces]
