packer {
  required_plugins {
    arm = {
      version = ">= 1.0.0"
      source  = "github.com/example/arm"
    }
  }
}

variable "root_size" {
  type        = string
  description = "Size of the root"
  default     = "4G"
}

variable "data" {
  type    = number
  default = 2
}

variables {
  arch = "arm64"
}

data "git-commit" "head" {}

locals {
  git_sha = data.git-commit.head.hash
  image   = "${var.arch}-lite.img"
  wifi    = <<-EOF
    network={
      ssid="${var.arch}"
    }
  EOF
}

/* One source; $ARCHIVE_PATH is Packer's. */
source "arm" "raspios" {
  file_urls             = ["https://example.org/${local.image}.xz"]
  file_checksum_type    = "sha256"
  file_target_extension = "xz"
  file_unarchive_cmd    = ["xz", "--decompress", "$ARCHIVE_PATH"]
  image_build_method    = "resize"
  image_size            = "8G"
  image_type            = "dos"
  image_partitions {
    name         = "boot"
    type         = "c"
    start_sector = "8192"
    filesystem   = "vfat"
    size         = "256M"
    mountpoint   = "/boot/firmware"
  }
  image_partitions {
    name         = "root"
    type         = "83"
    start_sector = "532480"
    filesystem   = "ext4"
    size         = var.root_size
    mountpoint   = "/"
  }
  image_partitions {
    name                    = "data"
    type                    = "83"
    filesystem              = "xfs"
    filesystem_make_options = ["-m", "crc=1"]
    size                    = "${var.data * 2}G" # twice
    mountpoint              = "/srv/data"
  }
  image_chroot_env = ["PATH=/usr/local/bin:/usr/bin:/bin"]
}

build {
  sources = ["source.arm.raspios"]
  provisioner "shell" {
    inline = [
      "echo '${local.wifi}' > /tmp/x",
      "echo git_sha: ${local.git_sha}",
    ]
  }
}
