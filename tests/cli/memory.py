#!/usr/bin/env python3
"""What `landfall-cli inspect` takes of memory: memory.py LANDFALL_CLI SOURCE_DIR

Every file of every corpus of the fuzzers, and images that are made to take much: each below 300 MB at its peak (getrusage(2),
ru_maxrss, of the program alone), and an answer in time."""
import glob
import os
import resource
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from small_card import main, make_base, need, run  # noqa: E402

CLI, SOURCE = sys.argv[1], sys.argv[2]
MOST = 300_000_000
MIB = 1024 * 1024


def peak_of(file):
    """Exit code, what it said, and bytes: by a child of its own that reaps this one run."""
    script = ("import resource, subprocess, sys; r = subprocess.run(sys.argv[1:], capture_output=True, text=True, timeout=300);"
              "print(r.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024); print(r.stderr.strip()[:300])")
    done = subprocess.run([sys.executable, "-I", "-c", script, CLI, "inspect", file], capture_output=True, text=True, timeout=330)
    assert done.returncode == 0, f"{file}: {done.stderr}"
    first, said = done.stdout.split("\n", 1)
    code, peak = map(int, first.split())
    assert code in (0, 3, 5), f"{file}: exit {code}: {said}"
    return code, peak, said.strip()


def corpora():
    """All files of all fuzzers; a fuzzer without one is missed here."""
    files = []
    for fuzzer in glob.glob(os.path.join(SOURCE, "tests", "*", "fuzz_*.cpp")):
        folder, noun = os.path.dirname(fuzzer), os.path.basename(fuzzer)[len("fuzz_"):-len(".cpp")]
        seeds = [os.path.join(at, name) for at, _, names in os.walk(os.path.join(folder, "corpus", noun)) for name in names]
        assert seeds, f"{fuzzer} has no corpus"
        files += seeds
    everything = [name for name in glob.glob(os.path.join(SOURCE, "tests", "*", "corpus", "**"), recursive=True) if os.path.isfile(name)]
    assert len(files) > 20 and sorted(files) == sorted(everything), set(files) ^ set(everything)
    return sorted(files)


def put(file, at, data):
    with open(file, "r+b") as out:
        out.seek(at)
        out.write(data)


def disk_with(folder, name, part, kind):
    """A partition table around a filesystem at 8 MiB."""
    disk = os.path.join(folder, name)
    size = os.path.getsize(part)
    run("truncate", "-s", str(size + 16 * MIB), disk)
    subprocess.run(["sfdisk", "-q", disk], input=f"label: dos\nstart=16384,size={size // 512},type={kind}\n", text=True, check=True)
    run("dd", "if=" + part, "of=" + disk, "bs=1M", "seek=8", "conv=sparse,notrunc", "status=none")
    os.remove(part)
    return disk


def fat_circle(folder):
    """cmdline.txt claims 1 GiB, in a circle of two clusters."""
    part = os.path.join(folder, "fat")
    run("truncate", "-s", "1100M", part)
    run("mkfs.vfat", "-F", "32", "-s", "8", part)
    with open(os.path.join(folder, "cmdline.txt"), "wb") as file:
        file.write(b"root=/dev/mmcblk0p2 " + bytes(20000))
    run("mcopy", "-i", part, os.path.join(folder, "cmdline.txt"), "::")
    with open(part, "rb") as file:
        boot = file.read(512)
        reserved, tables = struct.unpack_from("<H", boot, 14)[0], struct.unpack_from("<I", boot, 36)[0]
        root = (reserved + 2 * tables) * 512
        file.seek(root)
        entry = root + file.read(4096).index(b"CMDLINE TXT")
    put(part, entry + 28, b"\xff\xff\xff\x3f")
    put(part, reserved * 512 + 4 * 4, struct.pack("<I", 3))
    return disk_with(folder, "fat-circle.img", part, "c")


def fat_of_many_clusters(folder):
    """A FAT32 of 1 GiB with clusters of 512 bytes: two million of them."""
    part = os.path.join(folder, "fat")
    run("truncate", "-s", "1G", part)
    run("mkfs.vfat", "-F", "32", "-s", "1", part)
    return disk_with(folder, "fat-large.img", part, "c")


def gpt_of_many_entries(folder):
    disk = os.path.join(folder, "gpt.img")
    run("truncate", "-s", "1G", disk)
    run("sgdisk", "-n", "1:8MiB:+16MiB", disk)
    with open(disk, "rb") as file:
        file.seek(512)
        header = bytearray(file.read(92))
    header[80:88] = struct.pack("<II", 1 << 22, 127)
    header[16:20] = bytes(4)
    header[16:20] = struct.pack("<I", zlib.crc32(bytes(header)))
    put(disk, 512, bytes(header))
    return disk


def xz_dictionary(folder, size):
    packed = os.path.join(folder, f"dictionary-{size}.xz")
    with open(packed, "wb") as out:
        out.write(subprocess.run(["xz", "-T1", f"--lzma2=preset=0,dict={size}MiB"], input=bytes(200_000), capture_output=True,
                                 check=True).stdout)
    return packed


def xz_four_gib(folder):
    """The property byte of LZMA2 says 4 GiB; the header's checksum is right."""
    packed = os.path.join(folder, "dictionary.xz")
    data = bytearray(subprocess.run(["xz", "-T1", "-0"], input=os.urandom(229_000), capture_output=True, check=True).stdout)
    size = (data[12] + 1) * 4
    data[16] = 40
    data[12 + size - 4:12 + size] = struct.pack("<I", zlib.crc32(bytes(data[12:12 + size - 4])))
    with open(packed, "wb") as out:
        out.write(data)
    return packed


def xz_blocks(folder):
    """Blocks that threads would unpack, with the largest dictionary that is accepted."""
    packed = os.path.join(folder, "blocks.xz")
    with open(packed, "wb") as out:
        subprocess.run(f"head -c 400000000 /dev/zero | xz -T2 --block-size=64MiB --lzma2=preset=0,dict=128MiB", shell=True, check=True,
                       stdout=out)
    return packed


def zstd_window(folder, log):
    packed = os.path.join(folder, f"window-{log}.zst")
    with open(packed, "wb") as out:
        subprocess.run(f"head -c 600000000 /dev/zero | zstd -q -1 --long={log} --no-content-size", shell=True, check=True, stdout=out)
    return packed


def zip_list(folder):
    packed = os.path.join(folder, "list.zip")
    with zipfile.ZipFile(packed, "w") as file:
        for i in range(60_000):
            file.writestr("n" * 300 + str(i), b"")
    return packed


def zip_lzma(folder):
    packed = os.path.join(folder, "lzma.zip")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as file:
        file.writestr("a.img", bytes(300_000))
    # Its local header is followed by 4 bytes of version and size, then LZMA's properties: a dictionary of 1.5 GiB.
    with open(packed, "rb") as file:
        data = file.read()
    put(packed, data.index(b"a.img") + 5 + 5, struct.pack("<I", 1536 * MIB))
    return packed


def tar_map(folder):
    """A sparse file's map of a hundred megabytes, packed to a few kilobytes."""
    packed = os.path.join(folder, "map.tar.xz")
    pax = b"".join(b"%d %s\n" % (len(w) + len(str(len(w) + 3)) + 2, w) for w in
                   (b"GNU.sparse.major=1", b"GNU.sparse.minor=0", b"GNU.sparse.name=a.img", b"GNU.sparse.realsize=1000"))
    body = b"9999999\n" + b"0\n0\n" * 25_000_000

    def header(name, size, kind):
        block = bytearray(512)
        block[0:len(name)] = name
        block[100:108] = b"0000644\0"
        block[124:136] = b"%011o\0" % size
        block[136:148] = b"00000000000\0"
        block[148:156] = b"        "
        block[156:157] = kind
        block[257:265] = b"ustar\00000"
        block[148:156] = b"%06o\0 " % sum(block)
        return bytes(block)

    def padded(data):
        return data + bytes(-len(data) % 512)

    raw = header(b"pax", len(pax), b"x") + padded(pax) + header(b"a.img", len(body), b"0") + padded(body) + bytes(1024)
    with open(packed, "wb") as out:
        out.write(subprocess.run(["xz", "-0"], input=raw, capture_output=True, check=True).stdout)
    return packed


def body():
    need("mkfs.vfat", "mcopy", "mke2fs", "sfdisk", "sgdisk", "xz", "zstd")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            os.environ[name] = os.path.join(folder, name)
            os.mkdir(os.environ[name])
        corpus = corpora()
        highest = max((peak_of(file)[1], file) for file in corpus)
        print(f"{len(corpus)} files of the corpora: at most {highest[0] / 1e6:.0f} MB ({os.path.relpath(highest[1], SOURCE)})")
        faults = [f"{highest[1]}: {highest[0] / 1e6:.0f} MB"] if highest[0] >= MOST else []
        makers = [(fat_circle, None), (fat_of_many_clusters, None), (gpt_of_many_entries, "at most 1 MiB"),
                  (xz_four_gib, "4.3 GB"), (lambda f: xz_dictionary(f, 1536), "1.6 GB"), (xz_blocks, None),
                  (lambda f: zstd_window(f, 27), None), (lambda f: zstd_window(f, 30), "1 GiB"), (zip_list, "at most 16 MiB"),
                  (zip_lzma, "not supported"), (tar_map, "tar file is corrupt"), (make_base, None)]
        for maker, words in makers:
            file = maker(folder)
            code, peak, said = peak_of(file)
            print(f"{os.path.basename(file)}: {peak / 1e6:.0f} MB, exit {code}{': ' + said if code else ''}")
            if peak >= MOST:
                faults.append(f"{file}: {peak / 1e6:.0f} MB")
            if words and (code != 3 or words not in said):
                faults.append(f"{file}: exit {code}, {said!r} does not say {words!r}")
            os.remove(file)
        assert not faults, "\n".join(faults)


main(body)
