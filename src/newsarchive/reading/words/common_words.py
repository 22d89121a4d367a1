"""Words of English, Indonesian and French headlines that are in no person's name.

Headlines with a capital on every word look like names: "Council Backs New
Bridge", "Bupati Resmikan Jembatan". Left out is whatever is a name as well:
"Hari", "Mark", "Grant", "April", "Bridges", "Le Maire".
"""

from __future__ import annotations

COMMON = frozenset(
    """
    édition edition rubrique cahier supplément
    council councils councillor councillors police mayor minister ministers ministry government governor president
    senate parliament committee commission department authority authorities officials official agency company
    companies industry trial jury lawsuit guilty jailed arrested charged suspect suspects crime crimes murder killed
    dead dies died death deaths injured hurt missing rescued crash crashes blaze fire fires floods flooding storm
    storms drought earthquake hurricane typhoon weather warning bridge highway traffic train trains bus buses
    airport ferry flights schools students pupils teacher teachers university children women men boys girls
    residents workers farmers fishermen drivers voters patients doctors nurses hospitals vaccine vaccines virus
    pandemic outbreak health election elections vote votes voting budget tax taxes plan plans deal strike strikes
    talks summit crisis climate energy housing homes market markets prices economy economic exports imports trade
    budget funding investment opens opened closes closed wins winner winners loses beats backs bans seeks calls says
    said warns urges gets takes makes gives sets hits falls rises cuts grows shows faces joins leaves returns begins
    starts ends approves approved rejects launches unveils announces reveals names finds found holds hosts helps
    saves saved builds built moves moved visits marks celebrates honours honors raises pays buys sells sold stops
    stopped blocks blocked sues fined new over after before amid against during near from into under with without
    about first second last next two three four five six seven eight nine ten hundred thousand million billion year
    years week month months today tomorrow yesterday tonight how why what when where your our their his her its for
    the of and this that these those not are was were has have had could should would must because newsletter subscribe
    subscription briefing sign
    make contribute contribution donate donation support stay connected invalid email load loading skip sort show hide
    explore discover submit upload download continue summarize recommended notifications settings preferences
    account accounts watchlist bookmarks visual stories trending ma mon mes nos notre votre vos suivre actu
    free editor editors writer letters letter comment comments review reviews analysis explainer gallery
    advertisement sponsored related popular trending follow contact privacy terms cookies policy rights reserved
    copyright menu search login register archive archives categories category section local regional national
    international world community business politics education environment travel culture arts bupati walikota
    gubernur presiden menteri polisi polres polda polsek kapolres kapolda kapolsek tni polri warga desa kota
    kabupaten kecamatan provinsi pemerintah pemkab pemkot pemprov dprd dpr kpk kementerian dinas badan sekolah siswa
    mahasiswa pelajar petani nelayan pedagang buruh pasar jembatan jalan banjir longsor gempa kebakaran hujan
    kekeringan korban tewas luka hilang ditemukan tangkap ditangkap amankan diamankan resmikan meresmikan gelar
    digelar menggelar buka dibuka tutup ditutup bantu bantuan serahkan salurkan minta diminta imbau ajak sebut
    ungkap menjadi akan siap ingin mulai usai saat setelah sebelum karena akibat agar untuk dengan dari dalam pada
    oleh tanpa terkait soal tentang hingga antara lagi masih sudah belum tidak tak bukan bisa dapat harus perlu yang
    ini itu tahun pekan malam pagi siang senin selasa rabu kamis jumat sabtu juta miliar ribu ratusan ribuan puluhan
    satu tiga empat enam tujuh delapan turun harga beras cabai ikan kapal motor mobil truk laga pertandingan liga
    piala gol menang kalah imbang tahan juara pemain pelatih timnas klasemen rampung selesai dibangun bangun
    pembangunan perbaikan pelatihan pembuatan rapat koordinasi kegiatan acara lomba festival peringatan berakhir
    aksi unjuk bilang begini jelaskan bahas pastikan targetkan dukung cegah atasi hadapi tinjau kunjungi pantau
    periksa saksi pelaku kasus dugaan korupsi narkoba sidang vonis hukum hukuman nasional daerah internasional
    ekonomi olahraga hiburan kesehatan teknologi pendidikan artikel terbaru terpopuler lainnya selengkapnya baca
    juga lihat simak halaman beranda profil layanan galeri kontak indeks redaksi pedoman hubungi masjid rumah sakit
    puskesmas vaksin vaksinasi pandemi anak orang perempuan pria wanita keluarga sungai laut gunung hutan conseil
    public relations officer officers director manager secretary unit division information service services programme
    project foundation institute
    mairie tribunal procès incendie inondation inondations pompiers gendarmes grève école lycée collège hôpital
    élection élections gouvernement ministre abonnés article articles publié partager lire suite région régions
    société économie politique météo divers après avant pendant contre pour avec sans dans sous vers chez plus moins
    nouveau nouvelle nouveaux nouvelles première deux trois quatre cinq ans jours mois année sont était vont comment
    pourquoi
    """.split()  # noqa: SIM905 - a table reads better as text
)
