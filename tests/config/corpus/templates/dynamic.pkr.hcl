locals {
  parts = [
    { name = "data", size = "1G", mount = "/srv/data" },
    { name = "swap", size = "512M", mount = null },
  ]
}
source "arm" "a" {
  image_type = true ? "gpt" : "dos"
  image_partitions {
    name = "root"
    size = "4G"
    mountpoint = "/"
  }
  dynamic "image_partitions" {
    for_each = [for p in local.parts : p if p.size != "0"]
    iterator = part
    content {
      name       = part.value.name
      size       = part.value["size"]
      filesystem = part.value.name == "swap" ? "swap" : "ext4"
      mountpoint = part.value.mount
    }
  }
}
